package org.sarcolemma.evaluation.scores;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A measure made ready for a list of outcomes, so that thousands of bootstrap resamples cost
 * little: a resample is the same outcomes, each counted a whole number of times.
 */
@FunctionalInterface
interface Statistic {
  /**
   * The figure.
   *
   * @param times how often each outcome counts, 0 or more, in the order of the list
   * @return empty if nobody counted is concerned
   */
  OptionalDouble of(int[] times);

  /** The figure of a measure with every outcome counted once. */
  static OptionalDouble once(Measure measure, List<Outcome> outcomes) {
    int[] times = new int[outcomes.size()];
    Arrays.fill(times, 1);
    return measure.over(outcomes).of(times);
  }
}
