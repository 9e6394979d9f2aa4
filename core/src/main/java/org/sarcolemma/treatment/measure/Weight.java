package org.sarcolemma.treatment.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child's weight.
 *
 * @param kg kilograms, 0.4 to 300: outside that it is no child's weight in kilograms
 * @param on day of weighing, where told
 * @param origin how it was obtained
 * @param typedTwice whether somebody typed it a second time after being asked (SR-11)
 */
public record Weight(BigDecimal kg, Optional<LocalDate> on, Origin origin, boolean typedTwice) {
  private static final BigDecimal LEAST = new BigDecimal("0.4");
  private static final BigDecimal MOST = new BigDecimal("300");

  /** Refuses what cannot be a child's weight in kilograms. */
  public Weight {
    if (kg.compareTo(LEAST) < 0 || kg.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "weight " + PlainDecimal.print(kg) + " kg is outside 0.4 to 300 kg");
    }
  }

  /** A weight of which only the figure is told. */
  public static Weight kilograms(BigDecimal kg) {
    return new Weight(kg, Optional.empty(), Origin.NOT_TOLD, false);
  }
}
