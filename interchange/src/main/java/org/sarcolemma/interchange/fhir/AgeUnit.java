package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.util.Optional;
import org.sarcolemma.patient.Age;

/** Ages in the units of UCUM: {@code a}, {@code mo}, {@code wk}, {@code d}. */
final class AgeUnit {
  private static final double MONTHS_A_YEAR = 12;
  private static final double DAYS_A_YEAR = 365.25;
  private static final double WEEKS_A_YEAR = DAYS_A_YEAR / 7;
  private static final double OLDEST = 120;

  private AgeUnit() {}

  /** A time in months; empty when the unit is none of time. */
  static Optional<Double> months(BigDecimal value, String unit) {
    return unit.equals("mo") && value.signum() >= 0
        ? Optional.of(value.doubleValue())
        : years(value, unit).map(age -> age.years() * MONTHS_A_YEAR);
  }

  /** The age; empty when the unit is none of time or the age is outside 0 to 120 years. */
  static Optional<Age> years(BigDecimal value, String unit) {
    double figure = value.doubleValue();
    double years =
        switch (unit) {
          case "a" -> figure;
          case "mo" -> figure / MONTHS_A_YEAR;
          case "wk" -> figure / WEEKS_A_YEAR;
          case "d" -> figure / DAYS_A_YEAR;
          default -> -1;
        };
    return years >= 0 && years <= OLDEST ? Optional.of(new Age(years)) : Optional.empty();
  }
}
