package org.sarcolemma.server.answer;

import java.util.List;

/**
 * One line of the evidence for and against a diagnosis.
 *
 * @param label what is known, for example "Scapular winging: present"
 * @param words for example "speaks for, about 4 times"
 * @param value log-odds, for example "+1.39"
 * @param bar the same as a drawing
 * @param assumption whether the figure is mostly an assumption
 * @param partly why it counts less than alone, empty if it counts in full
 * @param sources rows behind it, best first
 */
public record ReasonView(
    String label,
    String words,
    String value,
    OddsBar bar,
    boolean assumption,
    String partly,
    List<SourceView> sources) {
  private static final int SHOWN_AT_ONCE = 1;

  /** Copies its list. */
  public ReasonView {
    sources = List.copyOf(sources);
  }

  /** Whether it is marked an assumption and no publication stands among its sources. */
  public boolean onlyAssumed() {
    return assumption && sources.stream().allMatch(SourceView::assumption);
  }

  /** The sources shown at once. */
  public List<SourceView> firstSources() {
    return sources.subList(0, Math.min(SHOWN_AT_ONCE, sources.size()));
  }

  /** The sources behind "more". */
  public List<SourceView> moreSources() {
    return sources.subList(firstSources().size(), sources.size());
  }
}
