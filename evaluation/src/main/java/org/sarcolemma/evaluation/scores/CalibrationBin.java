package org.sarcolemma.evaluation.scores;

/**
 * Patients for whom something was given about the same probability.
 *
 * @param lower probability from which patients belong here
 * @param upper probability below which they do; the last bin holds 1 itself
 * @param n patients, 1 or more
 * @param hits patients in whom it is so, 0 to {@code n}
 * @param meanPredicted mean of the probabilities they were given
 */
public record CalibrationBin(double lower, double upper, int n, int hits, double meanPredicted) {

  /** Refuses empty bins and impossible counts. */
  public CalibrationBin {
    if (n < 1 || hits < 0 || hits > n) {
      throw new IllegalArgumentException(hits + " of " + n + " patients cannot be");
    }
  }

  /** Share in whom it is so. */
  public double observedShare() {
    return (double) hits / n;
  }

  /** Wilson's 95 % interval of that share, as if patients were independent of each other. */
  public ConfidenceInterval observedInterval() {
    return ConfidenceInterval.wilson(hits, n);
  }
}
