package org.sarcolemma.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All evidence rows, found by id, by finding or by reference, always in file order. */
public final class EvidenceTable {
  private final List<FrequencyRow> rows;
  private final Map<String, FrequencyRow> byId = new LinkedHashMap<>();
  private final Map<String, List<FrequencyRow>> byFinding = new LinkedHashMap<>();

  /**
   * Indexes the rows.
   *
   * @throws IllegalArgumentException when two rows share an id
   */
  public EvidenceTable(List<FrequencyRow> rows) {
    this.rows = List.copyOf(rows);
    for (FrequencyRow row : this.rows) {
      if (byId.put(row.id(), row) != null) {
        throw new IllegalArgumentException("evidence row " + row.id() + " stands twice");
      }
      byFinding.computeIfAbsent(row.finding(), f -> new ArrayList<>()).add(row);
    }
  }

  /** All rows. */
  public List<FrequencyRow> all() {
    return rows;
  }

  /** The row with an id. */
  public Optional<FrequencyRow> row(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The table had one row never been published; the same table when there is no such row. */
  public EvidenceTable without(String id) {
    return byId.containsKey(id)
        ? new EvidenceTable(rows.stream().filter(row -> !row.id().equals(id)).toList())
        : this;
  }

  /** The rows of a finding; empty when there are none. */
  public List<FrequencyRow> ofFinding(String finding) {
    return List.copyOf(byFinding.getOrDefault(finding, List.of()));
  }

  /** The rows that rest on a reference. */
  public List<FrequencyRow> ofReference(String reference) {
    return rows.stream().filter(row -> row.reference().equals(reference)).toList();
  }
}
