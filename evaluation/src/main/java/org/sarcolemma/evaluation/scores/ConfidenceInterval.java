package org.sarcolemma.evaluation.scores;

/**
 * A 95 % confidence interval.
 *
 * @param low lower limit
 * @param high upper limit, not below the lower
 */
public record ConfidenceInterval(double low, double high) {
  /** The 97.5 % point of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /** Refuses limits in the wrong order. */
  public ConfidenceInterval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("limits " + low + " and " + high + " are not in order");
    }
  }

  /**
   * Wilson's score interval of a proportion, without continuity correction (Wilson, J Am Stat Assoc
   * 1927;22:209; method 3 of Newcombe, Stat Med 1998;17:857). Sound near 0 and 1 and for few
   * patients.
   *
   * @param counted patients who have it, 0 to {@code examined}
   * @param examined patients, 1 or more
   */
  public static ConfidenceInterval wilson(int counted, int examined) {
    if (examined < 1 || counted < 0 || counted > examined) {
      throw new IllegalArgumentException(counted + " of " + examined + " patients cannot be");
    }
    double n = examined;
    double p = counted / n;
    double scale = 1 + Z * Z / n;
    double centre = (p + Z * Z / (2 * n)) / scale;
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / scale;
    return new ConfidenceInterval(
        counted == 0 ? 0 : centre - half, counted == examined ? 1 : centre + half);
  }

  /** Whether the limits are equal: nothing varied, which is not the same as certainty. */
  public boolean hasNoWidth() {
    return low == high;
  }
}
