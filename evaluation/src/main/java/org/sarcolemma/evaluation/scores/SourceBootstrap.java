package org.sarcolemma.evaluation.scores;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

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
    List<String> sources = outcomes.stream().map(Outcome::source).distinct().sorted().toList();
    if (sources.size() < 2) {
      return Map.of();
    }
    int[] sourceOf =
        outcomes.stream()
            .mapToInt(outcome -> Collections.binarySearch(sources, outcome.source()))
            .toArray();
    List<Resampled> measures =
        Arrays.stream(Measure.values()).map(measure -> new Resampled(measure, outcomes)).toList();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < resamples; i++) {
      int[] drawn = new int[sources.size()];
      for (int k = 0; k < drawn.length; k++) {
        drawn[random.nextInt(drawn.length)]++;
      }
      int[] times = Arrays.stream(sourceOf).map(source -> drawn[source]).toArray();
      measures.forEach(measure -> measure.add(times));
    }
    Map<Measure, ConfidenceInterval> intervals = new EnumMap<>(Measure.class);
    for (Resampled each : measures) {
      double[] figures = each.figures().build().toArray();
      if (10 * figures.length >= 9 * resamples) {
        intervals.put(each.measure(), middle95(figures));
      }
    }
    return intervals;
  }

  /** As many figures lie below the interval as above it: 25 of 1,000. */
  private static ConfidenceInterval middle95(double[] figures) {
    Arrays.sort(figures);
    int outside = figures.length / 40;
    return new ConfidenceInterval(figures[outside], figures[figures.length - 1 - outside]);
  }

  /** A measure and its figure in each resample so far that has one. */
  private record Resampled(Measure measure, Statistic statistic, DoubleStream.Builder figures) {
    Resampled(Measure measure, List<Outcome> outcomes) {
      this(measure, measure.over(outcomes), DoubleStream.builder());
    }

    void add(int[] times) {
      statistic.of(times).ifPresent(figures::add);
    }
  }
}
