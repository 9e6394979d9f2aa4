package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.Period;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.RegimenTerms;

/** What a dose adds up to in a day, a week and a course. */
final class Totals {
  private static final int DAYS_A_WEEK = 7;
  private static final int DECIMALS = 3;

  private Totals() {}

  static List<Total> of(Regimen regimen, Amount amount) {
    RegimenTerms terms = regimen.terms();
    List<Total> totals = new ArrayList<>();
    if (terms.per() != Period.DAY) {
      totals.add(Total.of(amount, Period.DOSE));
    }
    if (terms.overDays().isEmpty() && terms.doses().isEmpty()) {
      regimen.interval().ifPresent(interval -> running(terms, interval, amount, totals));
    }
    for (int days : terms.overDays()) {
      Amount day =
          new Amount(
              amount.value().divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.DOWN),
              amount.unit());
      totals.add(new Total(day, Period.DAY, day + " a day if given over " + days + " days"));
    }
    for (int doses : terms.doses()) {
      Amount course = times(amount, doses);
      totals.add(new Total(course, Period.COURSE, course + " in " + doses + " doses"));
    }
    return totals;
  }

  /** Totals of what is given without an end: in a day and a week. */
  private static void running(
      RegimenTerms terms, Interval interval, Amount amount, List<Total> totals) {
    if (interval.count() == 1 && interval.unit() == Interval.Unit.WEEK) {
      totals.add(Total.of(amount, Period.WEEK));
    } else if (interval.daily()) {
      Amount day = terms.per() == Period.DAY ? amount : times(amount, interval.dosesADay());
      totals.add(Total.of(day, Period.DAY));
      totals.add(Total.of(times(day, DAYS_A_WEEK), Period.WEEK));
    }
  }

  private static Amount times(Amount amount, int count) {
    return new Amount(amount.value().multiply(BigDecimal.valueOf(count)), amount.unit());
  }
}
