package org.sarcolemma.treatment.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child's height, or length below two years.
 *
 * @param cm centimetres, 20 to 250
 * @param on day of measuring, where told
 * @param typedTwice whether somebody typed it a second time after being asked (SR-12)
 */
public record Height(BigDecimal cm, Optional<LocalDate> on, boolean typedTwice) {
  private static final BigDecimal LEAST = new BigDecimal("20");
  private static final BigDecimal MOST = new BigDecimal("250");

  /** Refuses what cannot be a child's height in centimetres. */
  public Height {
    if (cm.compareTo(LEAST) < 0 || cm.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "height " + PlainDecimal.print(cm) + " cm is outside 20 to 250 cm");
    }
  }

  /** A height of which only the figure is told. */
  public static Height centimetres(BigDecimal cm) {
    return new Height(cm, Optional.empty(), false);
  }
}
