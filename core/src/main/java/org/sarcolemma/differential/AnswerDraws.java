package org.sarcolemma.differential;

import org.sarcolemma.statistics.BetaCounts;
import org.sarcolemma.statistics.BetaQuantiles;
import org.sarcolemma.statistics.Shuffle;

/**
 * Equally likely values of how probable the two answers to a finding are, leaf by draw, as
 * logarithms: what carries the uncertainty of the figures into the intervals.
 */
final class AnswerDraws {
  private final double[][] present;
  private final double[][] absent;

  /** Values for so many leaves; each is filled before use. */
  AnswerDraws(int leaves) {
    present = new double[leaves][];
    absent = new double[leaves][];
  }

  /**
   * Fills one leaf.
   *
   * @param counts pooled patients with and without the finding
   * @param name decides the order of the values, which is unrelated to that of any other name
   * @param draws how many values
   */
  void fill(int leaf, BetaCounts counts, String name, int draws) {
    double[] logOdds = BetaQuantiles.logOdds(counts, draws);
    int[] order = Shuffle.of(name, draws);
    present[leaf] = new double[draws];
    absent[leaf] = new double[draws];
    for (int k = 0; k < draws; k++) {
      double x = logOdds[order[k]];
      double logPresent =
          x > 0 ? -StrictMath.log1p(StrictMath.exp(-x)) : x - StrictMath.log1p(StrictMath.exp(x));
      present[leaf][k] = logPresent;
      absent[leaf][k] = logPresent - x;
    }
  }

  double[][] present() {
    return present;
  }

  double[][] absent() {
    return absent;
  }
}
