package org.sarcolemma.evaluation.scores;

/**
 * Patients who were given about the same probability of immune-mediated necrotizing myopathy.
 *
 * @param lower probability from which patients belong here
 * @param upper probability below which they do; the last bin holds 1 itself
 * @param n patients, 1 or more
 * @param imnm patients who have the disease, 0 to {@code n}
 * @param meanPredicted mean of the probabilities they were given
 */
public record CalibrationBin(double lower, double upper, int n, int imnm, double meanPredicted) {

  /** Refuses empty bins and impossible counts. */
  public CalibrationBin {
    if (n < 1 || imnm < 0 || imnm > n) {
      throw new IllegalArgumentException(imnm + " of " + n + " patients cannot be");
    }
  }

  /** Share who have the disease. */
  public double observedShare() {
    return (double) imnm / n;
  }

  /** Wilson's 95 % interval of that share, as if patients were independent of each other. */
  public ConfidenceInterval observedInterval() {
    return ConfidenceInterval.wilson(imnm, n);
  }
}
