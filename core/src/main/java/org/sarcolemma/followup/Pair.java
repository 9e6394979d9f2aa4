package org.sarcolemma.followup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The same measure at two visits, by the same scale.
 *
 * @param before at the earlier visit
 * @param after at the later
 */
record Pair(Score before, Score after) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The pair of a measure that counts: of several scales the one that stands first in the list, of
   * several enzymes the most abnormal one at the earlier visit.
   */
  static Optional<Pair> of(Measure measure, List<Scale> scales, Visit before, Visit after) {
    List<Score> candidates =
        scales.stream()
            .filter(scale -> scale.measure() == measure)
            .flatMap(scale -> before.score(scale.id()).stream())
            .toList();
    if (measure == Measure.ENZYME) {
      // the most abnormal at the first visit is followed, even if the second visit lacks it
      return candidates.stream()
          .filter(score -> score.range().isPresent())
          .max(Comparator.comparing(score -> score.timesLimit().orElse(BigDecimal.ZERO)))
          .flatMap(score -> with(score, after));
    }
    return candidates.stream().flatMap(score -> with(score, after).stream()).findFirst();
  }

  private static Optional<Pair> with(Score before, Visit after) {
    return after.score(before.scale().id()).map(later -> new Pair(before, later));
  }

  /** How much better, in the unit of the scale; below 0 when worse. */
  BigDecimal gain() {
    return before.scale().gain(before.value(), after.value());
  }

  /** Whether the gain is more than some per cent of the range of the scale; exact. */
  boolean gainAbove(BigDecimal percentOfRange) {
    BigDecimal range = before.range().orElseThrow();
    return gain().multiply(HUNDRED).compareTo(percentOfRange.multiply(range)) > 0;
  }

  /** The gain in per cent of the range, for people to read. */
  BigDecimal percentOfRange() {
    return gain().multiply(HUNDRED).divide(before.range().orElseThrow(), MathContext.DECIMAL64);
  }

  /** Whether the gain is some per cent of the first number or more; empty when that was 0. */
  Optional<Boolean> gainAtLeast(BigDecimal percentOfFirst) {
    return before.value().signum() == 0
        ? Optional.empty()
        : Optional.of(
            gain().multiply(HUNDRED).compareTo(percentOfFirst.multiply(before.value())) >= 0);
  }

  /** Whether it is worse by some per cent of the first number or more; empty when that was 0. */
  Optional<Boolean> lossAtLeast(BigDecimal percentOfFirst) {
    return before.value().signum() == 0
        ? Optional.empty()
        : Optional.of(
            gain().negate().multiply(HUNDRED).compareTo(percentOfFirst.multiply(before.value()))
                >= 0);
  }
}
