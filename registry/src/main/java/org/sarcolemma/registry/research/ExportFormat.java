package org.sarcolemma.registry.research;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what form data for research is written. */
public enum ExportFormat {
  /** Tables for a spreadsheet. */
  CSV,
  /** A data dictionary and a file of data. */
  REDCAP,
  /** Tables for analysis programs. */
  PARQUET,
  /** What was found of each child, version 2 of GA4GH's schema. */
  PHENOPACKETS;

  /** As options and forms name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a name. */
  public static Optional<ExportFormat> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
  }

  /** Every name. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ExportFormat::id).toList();
  }
}
