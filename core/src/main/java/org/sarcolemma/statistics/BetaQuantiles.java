package org.sarcolemma.statistics;

/**
 * Equally likely values of a proportion whose uncertainty is a Beta distribution.
 *
 * <p>On the log-odds scale the Beta density is smooth and has one peak, whatever its parameters (on
 * the proportion scale it runs to infinity at 0 or 1 when a count is below one). The density is
 * therefore summed on an even grid of log-odds and the cumulative sum inverted; far from the peak
 * it is exponential and summed exactly, for small counts have most of their weight there. Checked
 * against R's {@code qbeta} in the tests.
 */
public final class BetaQuantiles {
  private static final int CELLS = 128;

  /**
   * Half-widths of the grid in standard deviations of the log-odds; the tails beyond hold < 1e-6.
   */
  private static final double REACH = 7;

  /** Where the rarer answer has less than this in expectation, the density is exponential. */
  private static final double EXPONENTIAL_BELOW = 1e-3;

  private BetaQuantiles() {}

  /**
   * Log-odds of the proportion at the mid-points {@code (k + 1/2) / draws}, in rising order.
   *
   * @param counts both counts above 0
   * @param draws how many equally likely values, at least 1
   */
  public static double[] logOdds(BetaCounts counts, int draws) {
    double a = counts.present();
    double b = counts.absent();
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("both counts must be above 0, not " + counts);
    }
    double mode = StrictMath.log(a / b);
    // curvature at the peak gives a normal approximation; beyond the grid the density is
    // exponential
    // with rate a (left) or b (right)
    double sd = StrictMath.sqrt((a + b) / (a * b));
    double tail = StrictMath.log(EXPONENTIAL_BELOW / (a + b));
    double left = StrictMath.max(mode - REACH * sd, StrictMath.min(tail, mode));
    double right = StrictMath.min(mode + REACH * sd, StrictMath.max(-tail, mode));
    double step = (right - left) / CELLS;
    double[] cumulative = new double[CELLS + 1];
    double peak = logDensity(a, b, mode);
    double previous = StrictMath.exp(logDensity(a, b, left) - peak);
    cumulative[0] = previous / a;
    for (int i = 1; i <= CELLS; i++) {
      double here = StrictMath.exp(logDensity(a, b, left + i * step) - peak);
      cumulative[i] = cumulative[i - 1] + step * (previous + here) / 2;
      previous = here;
    }
    double above = previous / b;
    double total = cumulative[CELLS] + above;
    double[] values = new double[draws];
    int cell = 1;
    for (int k = 0; k < draws; k++) {
      double target = total * (k + 0.5) / draws;
      if (target < cumulative[0]) {
        values[k] = left + StrictMath.log(target / cumulative[0]) / a;
        continue;
      }
      if (target > cumulative[CELLS]) {
        values[k] = right - StrictMath.log((total - target) / above) / b;
        continue;
      }
      while (cell < CELLS && cumulative[cell] < target) {
        cell++;
      }
      double width = cumulative[cell] - cumulative[cell - 1];
      double within = width > 0 ? (target - cumulative[cell - 1]) / width : 0.5;
      values[k] = left + (cell - 1 + within) * step;
    }
    return values;
  }

  /** Log of the Beta density of the log-odds {@code x}, up to a constant. */
  private static double logDensity(double a, double b, double x) {
    // a·log p + b·log(1 - p) with p = 1/(1+e^-x), arranged so that exp never overflows
    double log1pexp =
        x > 0 ? x + StrictMath.log1p(StrictMath.exp(-x)) : StrictMath.log1p(StrictMath.exp(x));
    return a * x - (a + b) * log1pexp;
  }
}
