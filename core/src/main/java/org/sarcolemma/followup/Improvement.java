package org.sarcolemma.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The total improvement score between two visits (ACR/EULAR 2016), 0 to 100. A measure missing at
 * either visit is missing: the score then lies between the points of what was measured and those
 * plus the most the missing ones could bring. Without the physician's global and strength there is
 * no score (SR-49).
 *
 * @param parts what each measure brought
 * @param missing measures that were not measured by one scale at both visits
 * @param least of the score
 * @param most of the score; equal to {@code least} when nothing is missing
 * @param degree the degree, where the missing measures could not change it; empty where they could,
 *     and where there is no score
 */
public record Improvement(
    List<Part> parts,
    List<Measure> missing,
    BigDecimal least,
    BigDecimal most,
    Optional<Degree> degree) {
  private static final List<Measure> NEEDED = List.of(Measure.PHYSICIAN_GLOBAL, Measure.STRENGTH);

  /**
   * What one measure brought.
   *
   * @param measure which
   * @param before at the earlier visit
   * @param after at the later
   * @param percent improvement in per cent of the range of the scale; below 0 when worse
   * @param points of the table
   */
  public record Part(
      Measure measure, Score before, Score after, BigDecimal percent, BigDecimal points) {}

  /** Copies its lists. */
  public Improvement {
    parts = List.copyOf(parts);
    missing = List.copyOf(missing);
  }

  /** Whether there is a score at all. */
  public boolean computable() {
    return missing.stream().noneMatch(NEEDED::contains);
  }

  /**
   * Works it out.
   *
   * @param scales all there are; of several of one measure the first counts
   * @param child whether the thresholds of children hold
   */
  static Improvement of(
      ImprovementTable table, List<Scale> scales, Visit before, Visit after, boolean child) {
    List<Part> parts = new ArrayList<>();
    List<Measure> missing = new ArrayList<>();
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal open = BigDecimal.ZERO;
    for (Measure measure : Measure.values()) {
      Optional<Pair> pair = Pair.of(measure, scales, before, after);
      if (pair.isPresent()) {
        BigDecimal points = table.points(measure, pair.get());
        parts.add(
            new Part(
                measure,
                pair.get().before(),
                pair.get().after(),
                pair.get().percentOfRange(),
                points));
        least = least.add(points);
      } else {
        missing.add(measure);
        open = open.add(table.most(measure));
      }
    }
    BigDecimal most = least.add(open);
    Map<Degree, BigDecimal> thresholds = child ? table.juvenile() : table.adult();
    Degree sure = degree(thresholds, least);
    boolean decided =
        missing.stream().noneMatch(NEEDED::contains) && sure == degree(thresholds, most);
    return new Improvement(
        parts, missing, least, most, decided ? Optional.of(sure) : Optional.empty());
  }

  private static Degree degree(Map<Degree, BigDecimal> thresholds, BigDecimal total) {
    Degree reached = Degree.NONE;
    for (Map.Entry<Degree, BigDecimal> threshold : thresholds.entrySet()) {
      if (total.compareTo(threshold.getValue()) >= 0 && threshold.getKey().compareTo(reached) > 0) {
        reached = threshold.getKey();
      }
    }
    return reached;
  }
}
