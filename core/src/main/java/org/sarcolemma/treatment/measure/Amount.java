package org.sarcolemma.treatment.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An exact amount of a drug.
 *
 * @param value 0 or more
 * @param unit its unit
 */
public record Amount(BigDecimal value, DoseUnit unit) {
  /** Refuses amounts below zero. */
  public Amount {
    if (value.signum() < 0) {
      throw new IllegalArgumentException(
          "an amount of " + PlainDecimal.print(value) + " is below 0");
    }
  }

  /**
   * Reads a figure and its unit with one space between them, for example {@code 0.3 mg}.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  public static Amount parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("'" + text + "' is no figure with a unit, such as 15 mg");
    }
    return new Amount(
        PlainDecimal.parse(text.substring(0, space)), DoseUnit.of(text.substring(space + 1)));
  }

  /** The same in another unit, exactly; empty when one is a mass and the other is not. */
  public Optional<Amount> in(DoseUnit other) {
    if (unit == other) {
      return Optional.of(this);
    }
    return unit.milligrams()
        .flatMap(
            mine ->
                other
                    .milligrams()
                    .map(theirs -> new Amount(value.multiply(mine).divide(theirs), other)));
  }

  /** For people: {@code 7.5 mg}. */
  @Override
  public String toString() {
    return PlainDecimal.print(value) + " " + unit.symbol();
  }
}
