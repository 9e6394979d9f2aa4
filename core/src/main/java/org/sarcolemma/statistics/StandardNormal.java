package org.sarcolemma.statistics;

/** The normal distribution with mean 0 and standard deviation 1, to about 1e-14. */
public final class StandardNormal {
  private static final double LOG_SQRT_TWO_PI = 0.9189385332046728;

  /** Beyond this many standard deviations the series is replaced by its asymptotic tail. */
  private static final double SERIES_LIMIT = 6;

  private StandardNormal() {}

  /** Natural logarithm of the density at {@code z}. */
  public static double logDensity(double z) {
    return -z * z / 2 - LOG_SQRT_TWO_PI;
  }

  /**
   * Probability of a value below {@code z}.
   *
   * <p>Taylor series of Marsaglia, "Evaluating the normal distribution", J Stat Softw 2004;11(4),
   * doi:10.18637/jss.v011.i04; in the far tails the continued fraction for Mills' ratio.
   */
  public static double cumulative(double z) {
    if (z > SERIES_LIMIT) {
      return 1 - tail(z);
    }
    if (z < -SERIES_LIMIT) {
      return tail(-z);
    }
    double sum = z;
    double term = z;
    double before = 0;
    for (int i = 3; sum != before; i += 2) {
      before = sum;
      term *= z * z / i;
      sum += term;
    }
    return 0.5 + sum * StrictMath.exp(logDensity(z));
  }

  private static double tail(double z) {
    double ratio = 0;
    for (int k = 40; k >= 1; k--) {
      ratio = k / (z + ratio);
    }
    return StrictMath.exp(logDensity(z)) / (z + ratio);
  }

  /**
   * The value below which a share {@code p} of the distribution lies.
   *
   * @param p strictly between 0 and 1
   */
  public static double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("a share strictly between 0 and 1 is needed, not " + p);
    }
    // bisection brackets the root, Newton's step finishes it: slow, obvious, and only used when
    // knowledge is prepared
    double low = -40;
    double high = 40;
    double z = 0;
    for (int i = 0; i < 2000; i++) {
      double error = cumulative(z) - p;
      if (error > 0) {
        high = z;
      } else {
        low = z;
      }
      double next = z - error / StrictMath.exp(logDensity(z));
      double middle = (low + high) / 2;
      next = next > low && next < high ? next : middle;
      if (next == z) {
        return z;
      }
      z = next;
    }
    return z;
  }
}
