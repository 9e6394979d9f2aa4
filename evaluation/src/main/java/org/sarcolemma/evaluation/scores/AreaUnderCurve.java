package org.sarcolemma.evaluation.scores;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Area under the receiver operating characteristic: the probability that a random patient with
 * necrotizing myopathy was given a higher probability of it than a random mimic, ties counting
 * half. Empty without one of each. Pairs are counted in whole numbers, so that only the last
 * division rounds.
 */
final class AreaUnderCurve implements Statistic {
  private final int[] order;
  private final double[] probability;
  private final boolean[] imnm;

  /** Sorts the outcomes once. */
  AreaUnderCurve(List<Outcome> outcomes) {
    int n = outcomes.size();
    order = new int[n];
    probability = new double[n];
    imnm = new boolean[n];
    List<Integer> sorted =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> outcomes.get(i).imnmProbability()))
            .toList();
    for (int rank = 0; rank < n; rank++) {
      order[rank] = sorted.get(rank);
      probability[rank] = outcomes.get(order[rank]).imnmProbability();
      imnm[rank] = outcomes.get(order[rank]).imnm();
    }
  }

  @Override
  public OptionalDouble of(int[] times) {
    long allImnm = 0;
    long mimicsBelow = 0;
    long halfPairs = 0;
    int rank = 0;
    while (rank < order.length) {
      double level = probability[rank];
      long imnmHere = 0;
      long mimicsHere = 0;
      for (; rank < order.length && probability[rank] == level; rank++) {
        if (imnm[rank]) {
          imnmHere += times[order[rank]];
        } else {
          mimicsHere += times[order[rank]];
        }
      }
      halfPairs += imnmHere * (2 * mimicsBelow + mimicsHere);
      allImnm += imnmHere;
      mimicsBelow += mimicsHere;
    }
    return allImnm == 0 || mimicsBelow == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(halfPairs / 2.0 / (allImnm * mimicsBelow));
  }
}
