package org.sarcolemma.treatment.dose;

import java.time.DayOfWeek;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.MethotrexateRegimen;
import org.sarcolemma.treatment.regimen.Period;
import org.sarcolemma.treatment.regimen.Regimen;

/** How a dose is given, in words. */
final class Instruction {
  private Instruction() {}

  static String of(Regimen regimen, Amount amount, Optional<DayOfWeek> weekday) {
    if (regimen instanceof MethotrexateRegimen) {
      return amount
          + " once a WEEK, on "
          + weekday.map(DayOfWeek::name).orElse("ONE DAY OF THE WEEK THAT MUST BE CHOSEN")
          + ", not daily";
    }
    String course = regimen.terms().course();
    String when =
        regimen.terms().per() == Period.DAY
            ? amount + " a day"
            : amount + " " + regimen.interval().map(Interval::toString).orElse("a dose");
    return course.isEmpty() ? when : when + "; " + course;
  }
}
