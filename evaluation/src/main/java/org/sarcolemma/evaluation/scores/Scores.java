package org.sarcolemma.evaluation.scores;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Every measure over one group of patients, unrounded, with intervals.
 *
 * @param n patients
 * @param imnm patients with immune-mediated necrotizing myopathy
 * @param sources papers they come from
 * @param values figures; a measure about patients of whom there are none is not in the map
 * @param intervals 95 % bootstrap intervals, where there is one
 */
public record Scores(
    int n,
    int imnm,
    int sources,
    Map<Measure, Double> values,
    Map<Measure, ConfidenceInterval> intervals) {

  /** Copies the maps, keys in the order of {@link Measure}. */
  public Scores {
    values = ordered(values);
    intervals = ordered(intervals);
  }

  /** Scores outcomes. */
  public static Scores of(List<Outcome> outcomes, SourceBootstrap bootstrap) {
    Map<Measure, Double> values = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      Statistic.once(measure, outcomes).ifPresent(value -> values.put(measure, value));
    }
    return new Scores(
        outcomes.size(),
        (int) outcomes.stream().filter(Outcome::imnm).count(),
        (int) outcomes.stream().map(Outcome::source).distinct().count(),
        values,
        bootstrap.intervals(outcomes));
  }

  /** Patients with anything else. */
  public int mimics() {
    return n - imnm;
  }

  /** The figure; empty where it is about patients of whom there are none. */
  public OptionalDouble value(Measure measure) {
    Double value = values.get(measure);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Its interval; empty where the bootstrap gives none. */
  public Optional<ConfidenceInterval> interval(Measure measure) {
    return Optional.ofNullable(intervals.get(measure));
  }

  private static <V> Map<Measure, V> ordered(Map<Measure, V> map) {
    Map<Measure, V> copy = new EnumMap<>(Measure.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }
}
