package org.sarcolemma.differential;

/** The n-th smallest or largest of some values, for small n, without sorting them all. */
final class OrderStatistic {
  private OrderStatistic() {}

  /** The value that {@code skipped} others are at or below. */
  static double smallest(double[] values, int skipped) {
    double[] kept = new double[skipped + 1];
    int filled = 0;
    for (double value : values) {
      if (filled <= skipped || value < kept[skipped]) {
        int at = filled <= skipped ? filled++ : skipped;
        while (at > 0 && kept[at - 1] > value) {
          kept[at] = kept[at - 1];
          at--;
        }
        kept[at] = value;
      }
    }
    return kept[filled - 1];
  }

  /** The value that {@code skipped} others are at or above. */
  static double largest(double[] values, int skipped) {
    double[] negated = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      negated[i] = -values[i];
    }
    return -smallest(negated, skipped);
  }
}
