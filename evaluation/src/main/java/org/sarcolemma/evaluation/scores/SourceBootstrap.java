package org.sarcolemma.evaluation.scores;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Percentile bootstrap over sources: papers, not patients, are drawn with replacement, because
 * patients of one paper resemble each other.
 *
 * <p>An interval runs from the 2.5th to the 97.5th percentile of the resampled figures. It is
 * missing where there are fewer than two sources, or where more than a tenth of the resamples
 * lacked the patients the measure is about, which is so when fewer than three sources have such
 * patients. Where every resample gives the same figure (for example all patients right) it has no
 * width: the data are then too few or too uniform for this method to tell the uncertainty.
 *
 * @param resamples number of resamples, 1 or more
 * @param seed seed of the generator; every call starts anew from it, so results repeat exactly
 */
public record SourceBootstrap(int resamples, long seed) {
  /** What the reports use. */
  public static final SourceBootstrap STANDARD = new SourceBootstrap(1000, 7);

  /** Refuses less than one resample. */
  public SourceBootstrap {
    if (resamples < 1) {
      throw new IllegalArgumentException("resamples is " + resamples + ", below 1");
    }
  }

  /** The interval of every measure that has one. */
  public Map<Measure, ConfidenceInterval> intervals(List<Outcome> outcomes) {
    List<String> sources =
        List.copyOf(new TreeSet<>(outcomes.stream().map(Outcome::source).toList()));
    if (sources.size() < 2) {
      return Map.of();
    }
    int[] sourceOf =
        outcomes.stream()
            .mapToInt(outcome -> Collections.binarySearch(sources, outcome.source()))
            .toArray();
    Map<Measure, Figures> figures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      figures.put(measure, new Figures(resamples));
    }
    Sample data = Sample.of(outcomes);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < resamples; i++) {
      int[] drawn = new int[sources.size()];
      for (int k = 0; k < drawn.length; k++) {
        drawn[random.nextInt(drawn.length)]++;
      }
      Sample resample = data.counted(outcome -> drawn[sourceOf[outcome]]);
      figures.forEach((measure, values) -> measure.of(resample).ifPresent(values::add));
    }
    Map<Measure, ConfidenceInterval> intervals = new EnumMap<>(Measure.class);
    figures.forEach(
        (measure, values) -> {
          if (10 * values.size >= 9 * resamples) {
            intervals.put(measure, values.middle95());
          }
        });
    return intervals;
  }

  /** The resampled figures of one measure. */
  private static final class Figures {
    private final double[] values;
    private int size;

    Figures(int capacity) {
      values = new double[capacity];
    }

    void add(double value) {
      values[size++] = value;
    }

    /** As many figures lie below the interval as above it: 25 of 1,000. */
    ConfidenceInterval middle95() {
      double[] sorted = Arrays.copyOf(values, size);
      Arrays.sort(sorted);
      int outside = size / 40;
      return new ConfidenceInterval(sorted[outside], sorted[size - 1 - outside]);
    }
  }
}
