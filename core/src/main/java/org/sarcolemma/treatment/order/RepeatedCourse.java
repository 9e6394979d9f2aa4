package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.measure.PlainDecimal;

/**
 * A course begun again before the interval between courses is over: what was given in that time and
 * what is ordered make more than the largest cited course. The days of one course, ordered one by
 * one, stay within it.
 */
final class RepeatedCourse {
  private static final int HOURS_A_DAY = 24;

  private final Formulary formulary;
  private final OrderRules rules;

  RepeatedCourse(Formulary formulary, OrderRules rules) {
    this.formulary = formulary;
    this.rules = rules;
  }

  /**
   * Adds a finding where the course comes too soon.
   *
   * @param ordered mg of the ordered course
   * @param most mg of the largest course cited for this child
   * @param basis the cited courses, in words
   */
  void check(
      CheckedOrder checked, BigDecimal ordered, BigDecimal most, String basis, Findings findings) {
    Optional<OrderRules.Timing> timing =
        rules.timings().stream().filter(t -> t.drug().equals(checked.drug().name())).findFirst();
    if (timing.isEmpty()) {
      return;
    }
    int days = timing.get().leastOngoingHours() / HOURS_A_DAY;
    BigDecimal given = BigDecimal.ZERO;
    Optional<LocalDate> first = Optional.empty();
    for (GivenDose dose : checked.child().given()) {
      if (within(dose, checked, days)) {
        Optional<Amount> mass = dose.amount().in(DoseUnit.MG);
        if (mass.isEmpty()) {
          findings.notChecked(
              "whether the course comes too soon, for " + dose.amount() + " given is no mass");
          return;
        }
        given = given.add(mass.get().value());
        first = earlier(first, dose.on());
      }
    }
    BigDecimal together = given.add(ordered);
    if (given.signum() > 0
        && together.compareTo(most.multiply(rules.shares().capTolerance())) > 0) {
      findings.add(
          new Verdict(
              "too-soon",
              Severity.WARNING,
              "With the "
                  + PlainDecimal.print(given)
                  + " mg given since "
                  + first.orElseThrow()
                  + " this makes "
                  + PlainDecimal.print(together)
                  + " mg in less than "
                  + days
                  + " days; the largest cited course is "
                  + PlainDecimal.print(most)
                  + " mg.",
              "Wait until " + days + " days after the first day of the last course.",
              basis,
              timing.get().source(),
              timing.get().verified()));
    }
  }

  private boolean within(GivenDose dose, CheckedOrder checked, int days) {
    if (formulary.drug(dose.drug()).filter(d -> d.id().equals(checked.drug().name())).isEmpty()
        || dose.on().isEmpty()) {
      return false;
    }
    long ago = ChronoUnit.DAYS.between(dose.on().get(), checked.start());
    return ago >= 0 && ago < days;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.filter(day -> day.isBefore(one.get())).isPresent() ? other : one;
  }
}
