package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often a week a drug is ordered, where a timing tells it. */
final class Timing {
  private static final String ABBREVIATIONS =
      "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";
  private static final BigDecimal WEEK_HOURS = BigDecimal.valueOf(168);
  private static final Map<String, BigDecimal> HOURS =
      Map.of(
          "h", BigDecimal.ONE,
          "d", BigDecimal.valueOf(24),
          "wk", WEEK_HOURS,
          "mo", BigDecimal.valueOf(730),
          "a", BigDecimal.valueOf(8766));
  private static final Map<String, BigDecimal> SHORT =
      Map.of(
          "QD", BigDecimal.valueOf(7),
          "AM", BigDecimal.valueOf(7),
          "PM", BigDecimal.valueOf(7),
          "BID", BigDecimal.valueOf(14),
          "TID", BigDecimal.valueOf(21),
          "QID", BigDecimal.valueOf(28),
          "QOD", new BigDecimal("3.5"));

  private Timing() {}

  /** The most often any of the instructions tells; empty when none does. */
  static Optional<BigDecimal> perWeek(List<Element> dosages) {
    return dosages.stream()
        .flatMap(dosage -> dosage.child("timing").stream())
        .flatMap(timing -> one(timing).stream())
        .max(BigDecimal::compareTo);
  }

  private static Optional<BigDecimal> one(Element timing) {
    Optional<BigDecimal> told = timing.child("repeat").flatMap(Timing::repeat);
    return told.or(
        () ->
            timing
                .code("code", ABBREVIATIONS)
                .flatMap(word -> Optional.ofNullable(SHORT.get(word))));
  }

  private static Optional<BigDecimal> repeat(Element repeat) {
    BigDecimal times = repeat.number("frequency").orElse(BigDecimal.ONE);
    int days = repeat.size("dayOfWeek");
    String unit = repeat.text("periodUnit").orElse("");
    if (days > 0 && !unit.equals("wk") && !unit.equals("mo")) {
      return plain(times.multiply(BigDecimal.valueOf(days)));
    }
    BigDecimal hours = HOURS.get(unit);
    BigDecimal period = repeat.number("period").orElse(BigDecimal.ONE);
    if (hours == null || period.signum() <= 0) {
      return Optional.empty();
    }
    return plain(times.multiply(WEEK_HOURS).divide(period.multiply(hours), MathContext.DECIMAL32));
  }

  private static Optional<BigDecimal> plain(BigDecimal number) {
    return Optional.of(number.stripTrailingZeros());
  }
}
