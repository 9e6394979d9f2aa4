package org.sarcolemma.followup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * One number of one visit.
 *
 * @param scale what it counts
 * @param value from 0 to the scale's end; of an enzyme in U/L
 * @param upperLimit the laboratory's upper limit in U/L, for an enzyme; empty when not told
 */
public record Score(Scale scale, BigDecimal value, Optional<BigDecimal> upperLimit) {
  /** Refuses numbers the scale does not have. */
  public Score {
    if (value.signum() < 0) {
      throw new IllegalArgumentException(
          scale.label() + " " + value.toPlainString() + " is below 0");
    }
    scale
        .highest()
        .filter(highest -> value.compareTo(highest) > 0)
        .ifPresent(
            highest -> {
              throw new IllegalArgumentException(
                  scale.label()
                      + " "
                      + value.toPlainString()
                      + " is above its maximum "
                      + highest.toPlainString());
            });
    if (upperLimit.filter(limit -> limit.signum() <= 0).isPresent()) {
      throw new IllegalArgumentException(scale.label() + ": an upper limit is above 0");
    }
  }

  /** A number of a scale that needs no limit. */
  public static Score of(Scale scale, BigDecimal value) {
    return new Score(scale, value, Optional.empty());
  }

  /** From worst to best in the number's own unit; empty for an enzyme without a limit. */
  Optional<BigDecimal> range() {
    return scale.enzyme()
        ? upperLimit.map(scale.range().value()::multiply)
        : Optional.of(scale.range().value());
  }

  /** Multiples of the laboratory's upper limit, where it is told. */
  Optional<BigDecimal> timesLimit() {
    return upperLimit.map(limit -> value.divide(limit, MathContext.DECIMAL64));
  }
}
