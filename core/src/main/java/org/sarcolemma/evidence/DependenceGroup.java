package org.sarcolemma.evidence;

/**
 * Findings that travel together and must not be counted as if each were news.
 *
 * @param id group id
 * @param label wording for readers
 * @param correlation 0 (independent) to 1 (the same thing); each further answer of the group counts
 *     {@code 1 - correlation} times as much as the one before it
 * @param why the reason they travel together
 */
public record DependenceGroup(String id, String label, double correlation, String why) {
  /** Refuses correlations outside 0 to 1. */
  public DependenceGroup {
    if (!(correlation >= 0 && correlation <= 1)) {
      throw new IllegalArgumentException(
          "group " + id + ": correlation " + correlation + " is outside 0 to 1");
    }
  }
}
