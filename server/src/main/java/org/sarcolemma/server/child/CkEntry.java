package org.sarcolemma.server.child;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.server.wording.Figure;

/**
 * Creatine kinase as the laboratory printed it (SR-17).
 *
 * @param printed value or range in the laboratory's unit
 * @param unit the laboratory's unit
 * @param reading the same in U/L
 * @param limit the laboratory's upper limit in U/L, if it was given
 * @param date date of the sample, if it was given
 */
public record CkEntry(
    Reading printed,
    CkUnit unit,
    Reading reading,
    Optional<Double> limit,
    Optional<LocalDate> date) {

  private static final int DIGITS_OF_A_MULTIPLE = 2;
  private static final int DIGITS_OF_A_CONVERSION = 4;

  /**
   * For example "206.7 µkat/L = 12,400 U/L, 69 times the laboratory's limit of 180 U/L,
   * 2026-05-01".
   */
  public String text() {
    StringBuilder text = new StringBuilder(span(printed)).append(' ').append(unit.symbol());
    if (unit != CkUnit.UNITS_PER_LITRE) {
      text.append(" = ").append(converted());
    }
    limit.ifPresent(
        upper ->
            text.append(", ")
                .append(multiple(upper))
                .append(" times the laboratory's limit of ")
                .append(Figure.of(upper / unit.inUnitsPerLitre()))
                .append(' ')
                .append(unit.symbol()));
    date.ifPresent(day -> text.append(", ").append(day));
    return text.toString();
  }

  private String converted() {
    String low = Figure.rounded(reading.low(), DIGITS_OF_A_CONVERSION);
    return prefix() + low + upperEnd(reading, DIGITS_OF_A_CONVERSION) + " U/L";
  }

  private String multiple(double upper) {
    return prefix()
        + Figure.rounded(reading.low() / upper, DIGITS_OF_A_MULTIPLE)
        + (isSpan(reading)
            ? " to " + Figure.rounded(reading.high() / upper, DIGITS_OF_A_MULTIPLE)
            : "");
  }

  private String upperEnd(Reading of, int digits) {
    return isSpan(of) ? " to " + Figure.rounded(of.high(), digits) : "";
  }

  private String prefix() {
    return Double.isInfinite(reading.high()) ? "at least " : "";
  }

  private static boolean isSpan(Reading of) {
    return !of.exact() && !Double.isInfinite(of.high());
  }

  /** A reading in words, without its unit. */
  public static String span(Reading of) {
    if (of.exact()) {
      return Figure.of(of.low());
    }
    if (Double.isInfinite(of.high())) {
      return "at least " + Figure.of(of.low());
    }
    return of.low() == 0
        ? "at most " + Figure.of(of.high())
        : Figure.of(of.low()) + " to " + Figure.of(of.high());
  }
}
