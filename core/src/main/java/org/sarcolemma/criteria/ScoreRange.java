package org.sarcolemma.criteria;

/**
 * A score as far as it is known.
 *
 * @param low when every open item turns out not met
 * @param high when every open item turns out met
 */
public record ScoreRange(Points low, Points high) {
  /** Whether nothing is open. */
  public boolean exact() {
    return low.equals(high);
  }
}
