package org.sarcolemma.statistics;

/**
 * Sums of very small probabilities, kept as logarithms so that nothing underflows.
 *
 * <p>{@link StrictMath} throughout: the last digit is the same on every machine (SR-52).
 */
public final class LogSumExp {
  private LogSumExp() {}

  /**
   * Natural logarithm of the sum of {@code exp(x)}.
   *
   * @param logs logarithms; {@link Double#NEGATIVE_INFINITY} stands for a probability of zero
   * @return log of the sum; negative infinity for an empty array
   */
  public static double of(double[] logs) {
    double max = Double.NEGATIVE_INFINITY;
    for (double x : logs) {
      max = x > max ? x : max;
    }
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (double x : logs) {
      sum += StrictMath.exp(x - max);
    }
    return max + StrictMath.log(sum);
  }

  /**
   * Probabilities that sum to one, in proportion to {@code exp(x)}.
   *
   * @param logs unnormalised log probabilities, at least one of them finite
   * @return a new array of the same length
   */
  public static double[] normalise(double[] logs) {
    double total = of(logs);
    double[] p = new double[logs.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = StrictMath.exp(logs[i] - total);
    }
    return p;
  }
}
