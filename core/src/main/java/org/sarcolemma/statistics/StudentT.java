package org.sarcolemma.statistics;

/** Student's t distribution with whole degrees of freedom, by the finite sums that exist there. */
public final class StudentT {
  private StudentT() {}

  /**
   * The value exceeded with probability {@code (1 - p) / 2} on each side.
   *
   * @param p share between the two values, strictly between 0 and 1
   * @param freedom degrees of freedom, at least 1
   */
  public static double twoSided(double p, int freedom) {
    if (!(p > 0 && p < 1) || freedom < 1) {
      throw new IllegalArgumentException(
          "a share strictly between 0 and 1 and at least 1 degree of freedom are needed, not "
              + p
              + " and "
              + freedom);
    }
    double low = 0;
    double high = 1;
    while (within(high, freedom) < p) {
      high *= 2;
    }
    double middle = (low + high) / 2;
    while (middle > low && middle < high) {
      if (within(middle, freedom) < p) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return middle;
  }

  /**
   * Probability of a value between {@code -t} and {@code t}.
   *
   * <p>Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
   */
  static double within(double t, int freedom) {
    double angle = StrictMath.atan(t / StrictMath.sqrt(freedom));
    double cosine = StrictMath.cos(angle);
    boolean odd = freedom % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = freedom == 1 ? 0 : term;
    for (int k = odd ? 3 : 2; k < freedom; k += 2) {
      term *= cosine * cosine * (k - 1) / k;
      sum += term;
    }
    double wave = StrictMath.sin(angle) * sum;
    return odd ? 2 / StrictMath.PI * (angle + wave) : wave;
  }
}
