package org.sarcolemma.evaluation.scores;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Outcomes, each counted a whole number of times: once in the data, none to many times in a
 * bootstrap resample.
 */
final class Sample {
  private final List<Outcome> outcomes;
  private final int[] byProbability;
  private final int[] times;

  private Sample(List<Outcome> outcomes, int[] byProbability, int[] times) {
    this.outcomes = outcomes;
    this.byProbability = byProbability;
    this.times = times;
  }

  /** Every outcome once. */
  static Sample of(List<Outcome> outcomes) {
    int[] byProbability =
        IntStream.range(0, outcomes.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> outcomes.get(i).imnmProbability()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] once = new int[outcomes.size()];
    Arrays.fill(once, 1);
    return new Sample(List.copyOf(outcomes), byProbability, once);
  }

  /** The same outcomes, the i-th counted {@code times(i)} times. */
  Sample counted(IntUnaryOperator times) {
    return new Sample(
        outcomes, byProbability, IntStream.range(0, outcomes.size()).map(times).toArray());
  }

  /** How many outcomes fulfil a condition. */
  int count(Predicate<Outcome> condition) {
    int n = 0;
    for (int i = 0; i < times.length; i++) {
      n += condition.test(outcomes.get(i)) ? times[i] : 0;
    }
    return n;
  }

  /** Mean over the outcomes that fulfil a condition, in their order; empty if there are none. */
  OptionalDouble mean(Predicate<Outcome> among, ToDoubleFunction<Outcome> value) {
    int n = 0;
    double sum = 0;
    for (int i = 0; i < times.length; i++) {
      Outcome outcome = outcomes.get(i);
      if (times[i] > 0 && among.test(outcome)) {
        n += times[i];
        sum += times[i] * value.applyAsDouble(outcome);
      }
    }
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
  }

  /**
   * Probability that a random patient with necrotizing myopathy was given a higher probability of
   * it than a random mimic, ties counting half; empty without one of each. Pairs are counted in
   * whole numbers, so that only the last division rounds.
   */
  OptionalDouble areaUnderCurve() {
    long imnm = 0;
    long mimics = 0;
    long halfPairs = 0;
    int i = 0;
    while (i < byProbability.length) {
      double p = outcomes.get(byProbability[i]).imnmProbability();
      long imnmHere = 0;
      long mimicsHere = 0;
      for (;
          i < byProbability.length && outcomes.get(byProbability[i]).imnmProbability() == p;
          i++) {
        if (outcomes.get(byProbability[i]).imnm()) {
          imnmHere += times[byProbability[i]];
        } else {
          mimicsHere += times[byProbability[i]];
        }
      }
      halfPairs += imnmHere * (2 * mimics + mimicsHere);
      imnm += imnmHere;
      mimics += mimicsHere;
    }
    return imnm == 0 || mimics == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(halfPairs / 2.0 / (imnm * mimics));
  }
}
