package org.sarcolemma.evaluation.scores;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Mean of a value over the outcomes that a measure is about, summed in their order. */
final class Mean implements Statistic {
  private final boolean[] concerned;
  private final double[] values;

  /** Reads the values once. */
  Mean(List<Outcome> outcomes, Predicate<Outcome> concerned, ToDoubleFunction<Outcome> value) {
    this.concerned = new boolean[outcomes.size()];
    this.values = new double[outcomes.size()];
    for (int i = 0; i < values.length; i++) {
      this.concerned[i] = concerned.test(outcomes.get(i));
      this.values[i] = value.applyAsDouble(outcomes.get(i));
    }
  }

  @Override
  public OptionalDouble of(int[] times) {
    int n = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      if (concerned[i]) {
        n += times[i];
        sum += times[i] * values[i];
      }
    }
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
  }
}
