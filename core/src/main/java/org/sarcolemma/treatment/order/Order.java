package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.regimen.Route;

/**
 * An order as written. What it does not say is empty; the checks that need it are then not made.
 *
 * @param drug name as written
 * @param amount figure of one administration
 * @param unit its unit
 * @param perMillilitre strength of a liquid
 * @param route route; empty when not told
 * @param everyHours hours from one dose to the next; empty when once or not told
 * @param once whether it is one dose
 * @param doses number of doses
 * @param start first day
 * @param infusionHours hours of one infusion
 * @param note free text; only words about a taper are read
 */
public record Order(
    String drug,
    Optional<BigDecimal> amount,
    Optional<OrderUnit> unit,
    Optional<Amount> perMillilitre,
    Optional<Route> route,
    Optional<BigDecimal> everyHours,
    boolean once,
    Optional<Integer> doses,
    Optional<LocalDate> start,
    Optional<BigDecimal> infusionHours,
    String note) {
  /** Hours of a month in an order: 30 days. */
  public static final int HOURS_A_MONTH = 720;

  private static final int HOURS_A_DAY = 24;

  /** How many doses fall on one day; 1 when they are a day or more apart. */
  BigDecimal dosesADay() {
    BigDecimal day = BigDecimal.valueOf(HOURS_A_DAY);
    return everyHours
        .filter(hours -> hours.compareTo(day) < 0)
        .map(hours -> day.divide(hours, 4, RoundingMode.HALF_UP))
        .orElse(BigDecimal.ONE);
  }
}
