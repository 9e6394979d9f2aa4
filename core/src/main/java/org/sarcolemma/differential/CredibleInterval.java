package org.sarcolemma.differential;

/**
 * The range that holds a probability with 95 % certainty.
 *
 * @param low lower end, 0 to {@code high}
 * @param high upper end, at most 1
 */
public record CredibleInterval(double low, double high) {
  /** Refuses ranges outside 0 to 1. */
  public CredibleInterval {
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new IllegalArgumentException("interval " + low + " to " + high + " is outside 0 to 1");
    }
  }
}
