package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.server.published.PublishedChild;

/**
 * The start page.
 *
 * @param shell what surrounds it
 * @param children published children
 * @param others published adults, outside the evidence
 * @param counts what the answers rest on
 */
public record StartPage(
    Shell shell, List<PublishedChild> children, List<PublishedChild> others, Counts counts) {
  /** Copies its lists. */
  public StartPage {
    children = List.copyOf(children);
    others = List.copyOf(others);
  }

  /**
   * What the answers rest on.
   *
   * @param published rows from publications
   * @param assumptions rows that are assumptions
   * @param references publications
   * @param diseases diagnoses compared
   */
  public record Counts(long published, long assumptions, long references, long diseases) {}
}
