package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days from left to right, each as wide as every other.
 *
 * @param from first day
 * @param to last day
 * @param left place of the first
 * @param right place of the last
 */
public record TimeAxis(LocalDate from, LocalDate to, double left, double right) {
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};
  private static final int[] DAYS = {1, 2, 7, 14};
  private static final int MOST = 9;
  private static final int SHORT = 75;
  private static final int OF_A_YEAR = 12;
  private static final int YEAR_AND_MONTH = 7;
  private static final int YEAR = 4;

  /** Refuses days in the wrong order. */
  public TimeAxis {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the last day lies before the first");
    }
  }

  /** Where a day is. */
  double x(LocalDate day) {
    double all = Math.max(1, ChronoUnit.DAYS.between(from, to));
    return Plain.place(left + (right - left) * ChronoUnit.DAYS.between(from, day) / all);
  }

  /** Whether a day is among them. */
  boolean shows(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** A day, or the nearer end when it lies outside. */
  LocalDate within(LocalDate day) {
    return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
  }

  /** Beginnings of years or months, or days when there are few. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    int days = (int) ChronoUnit.DAYS.between(from, to);
    if (days < SHORT) {
      int step = step(DAYS, days);
      for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step)) {
        ticks.add(new Tick(x(day), day.toString()));
      }
      return ticks;
    }
    int step = step(MONTHS, (int) ChronoUnit.MONTHS.between(from, to));
    LocalDate day = from.withDayOfMonth(1);
    while (!day.isAfter(to)) {
      long month = (long) day.getYear() * OF_A_YEAR + day.getMonthValue() - 1;
      if (!day.isBefore(from) && month % step == 0) {
        ticks.add(
            new Tick(
                x(day), day.toString().substring(0, step < OF_A_YEAR ? YEAR_AND_MONTH : YEAR)));
      }
      day = day.plusMonths(1);
    }
    return ticks;
  }

  private static int step(int[] steps, int span) {
    for (int step : steps) {
      if (span / step <= MOST) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }
}
