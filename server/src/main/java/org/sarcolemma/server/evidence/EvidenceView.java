package org.sarcolemma.server.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * One evidence page.
 *
 * @param kind what the id names: "Evidence row", "Statement of the review" ...
 * @param id the id
 * @param title what it is about
 * @param lead the figure or the statement itself, large
 * @param verdict whether it is counted, and why not; empty where that makes no sense
 * @param assumption whether it is an assumption and not evidence
 * @param facts everything else, in order
 * @param rowsTitle heading of the rows
 * @param rows evidence rows that belong to it
 * @param rowsLeftOut how many more there are
 */
public record EvidenceView(
    String kind,
    String id,
    String title,
    String lead,
    String verdict,
    boolean assumption,
    List<Fact> facts,
    String rowsTitle,
    List<RowView> rows,
    int rowsLeftOut) {
  /** Copies its lists. */
  public EvidenceView {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
  }

  static EvidenceView withoutRows(
      String kind, String id, String title, String verdict, List<Fact> facts) {
    return new EvidenceView(kind, id, title, "", verdict, false, facts, "", List.of(), 0);
  }

  /** The same page with more lines below. */
  public EvidenceView with(List<Fact> more) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(more);
    return new EvidenceView(
        kind, id, title, lead, verdict, assumption, all, rowsTitle, rows, rowsLeftOut);
  }
}
