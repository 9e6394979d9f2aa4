package org.sarcolemma.server.child;

import java.util.List;

/**
 * Findings of one category in the form.
 *
 * @param id category id
 * @param label wording for clinicians
 * @param common findings to pick first
 * @param more the rest
 */
public record FindingSection(
    String id, String label, List<FindingRow> common, List<FindingRow> more) {
  /** Copies its lists. */
  public FindingSection {
    common = List.copyOf(common);
    more = List.copyOf(more);
  }

  /** How many of its findings were answered. */
  public long answered() {
    return common.stream().filter(FindingRow::answered).count() + answeredMore();
  }

  /** How many of those not common were answered. */
  public long answeredMore() {
    return more.stream().filter(FindingRow::answered).count();
  }
}
