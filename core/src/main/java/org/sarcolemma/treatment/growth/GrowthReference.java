package org.sarcolemma.treatment.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.patient.Sex;

/**
 * How heavy and tall children are: the CDC charts of 2000, by the LMS method, linear between ages.
 * Binary fractions are in place here: a z-score asks a question and never enters a dose.
 */
public final class GrowthReference {
  /** Below this age children are measured lying. */
  private static final double STANDING_FROM = 2;

  private final Map<GrowthMeasure, Map<Sex, List<GrowthRow>>> lying =
      new EnumMap<>(GrowthMeasure.class);
  private final Map<GrowthMeasure, Map<Sex, List<GrowthRow>>> standing =
      new EnumMap<>(GrowthMeasure.class);

  /** Copies and sorts the lines. */
  public GrowthReference(List<GrowthRow> rows) {
    for (GrowthRow row : rows) {
      (row.lying() ? lying : standing)
          .computeIfAbsent(row.measure(), m -> new EnumMap<>(Sex.class))
          .computeIfAbsent(row.sex(), s -> new ArrayList<>())
          .add(row);
    }
    for (Map<GrowthMeasure, Map<Sex, List<GrowthRow>>> chart : List.of(lying, standing)) {
      chart
          .values()
          .forEach(
              bySex ->
                  bySex
                      .values()
                      .forEach(curve -> curve.sort(Comparator.comparingDouble(GrowthRow::years))));
    }
  }

  /**
   * The distribution at an age.
   *
   * @param sex female or male
   * @param years age in years
   * @return empty where the reference says nothing: another age, unknown sex, BMI below two years
   */
  public Optional<GrowthRow> at(GrowthMeasure measure, Sex sex, double years) {
    List<GrowthRow> curve =
        (years < STANDING_FROM ? lying : standing)
            .getOrDefault(measure, Map.of())
            .getOrDefault(sex, List.of());
    int above = firstAbove(curve, years);
    if (above == 0) {
      return Optional.empty();
    }
    GrowthRow below = curve.get(above - 1);
    if (above == curve.size()) {
      return below.years() == years ? Optional.of(below) : Optional.empty();
    }
    return Optional.of(below.towards(curve.get(above), years));
  }

  private static int firstAbove(List<GrowthRow> curve, double years) {
    int from = 0;
    int to = curve.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (curve.get(middle).years() > years) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /** The median at an age, in the unit of the measure. */
  public Optional<Double> median(GrowthMeasure measure, Sex sex, double years) {
    return at(measure, sex, years).map(GrowthRow::median);
  }

  /** The z-score of a value. */
  public Optional<Double> z(GrowthMeasure measure, Sex sex, double years, double value) {
    return at(measure, sex, years).map(row -> row.z(value));
  }

  /** The modified z-score of a value. */
  public Optional<Double> modifiedZ(GrowthMeasure measure, Sex sex, double years, double value) {
    return at(measure, sex, years).map(row -> row.modifiedZ(value));
  }
}
