package org.sarcolemma.registry.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody needs the data of children for. */
public enum Purpose {
  /** Care of this child. */
  TREATMENT("TREAT"),
  /** Research on de-identified data. */
  RESEARCH("HRESCH"),
  /** Running the registry: copies, moves, checks. */
  OPERATIONS("HOPERAT");

  private final String code;

  Purpose(String code) {
    this.code = code;
  }

  /** As files and options name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Code in HL7's terminology of reasons (v3-ActReason). */
  public String code() {
    return code;
  }

  /** The purpose of a name. */
  public static Optional<Purpose> of(String id) {
    return Arrays.stream(values()).filter(purpose -> purpose.id().equals(id)).findFirst();
  }

  /** Every name. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Purpose::id).toList();
  }
}
