package org.sarcolemma.followup;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The points of the total improvement score of ACR and EULAR (2016).
 *
 * @param source reference of the table
 * @param steps points of each measure, by how far it improved
 * @param juvenile least total of each degree in children
 * @param adult least total of each degree in adults
 */
public record ImprovementTable(
    String source,
    Map<Measure, List<Step>> steps,
    Map<Degree, BigDecimal> juvenile,
    Map<Degree, BigDecimal> adult) {
  /**
   * Points from some improvement on.
   *
   * @param above per cent of the range that the improvement must exceed
   * @param points for it
   */
  public record Step(BigDecimal above, BigDecimal points) {}

  /** Copies its maps; every measure needs steps that rise. */
  public ImprovementTable {
    steps = Collections.unmodifiableMap(new EnumMap<>(steps));
    juvenile = Collections.unmodifiableMap(new EnumMap<>(juvenile));
    adult = Collections.unmodifiableMap(new EnumMap<>(adult));
    for (Measure measure : Measure.values()) {
      List<Step> rising = steps.getOrDefault(measure, List.of());
      if (rising.isEmpty() || !rising.equals(sorted(rising))) {
        throw new IllegalArgumentException(measure.label() + ": steps are missing or do not rise");
      }
    }
  }

  private static List<Step> sorted(List<Step> steps) {
    return steps.stream().sorted(Comparator.comparing(Step::above)).toList();
  }

  /** Points for one pair; worse scores 0, never less. */
  BigDecimal points(Measure measure, Pair pair) {
    return steps.getOrDefault(measure, List.of()).stream()
        .filter(step -> pair.gainAbove(step.above()))
        .map(Step::points)
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  /** The most a measure can bring. */
  BigDecimal most(Measure measure) {
    return steps.getOrDefault(measure, List.of()).stream()
        .map(Step::points)
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }
}
