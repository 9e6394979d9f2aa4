package org.sarcolemma.treatment.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.Course;
import org.sarcolemma.treatment.calendar.CoursePhase;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.order.Severity;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.regimen.Formula;
import org.sarcolemma.treatment.regimen.Regimen;

/** Where a course of cyclophosphamide would take the total, said before it is begun (SR-41). */
final class CourseTotals {
  private static final List<String> CLAIM = List.of("S-6.4-12");

  private final Formulary formulary;

  CourseTotals(Formulary formulary) {
    this.formulary = formulary;
  }

  /** What a course adds up to, in words. */
  PlanReason words(Course course, TotalSoFar before) {
    String limit = before.limit().map(CourseTotals::figure).orElse("none");
    String text = course.label() + ": ";
    if (course.ongoing()) {
      text += ongoing(course, before);
    } else {
      BigDecimal most = sum(course, true);
      text +=
          "the course is "
              + range(sum(course, false), most)
              + " mg/m2; before it: "
              + before.total().words()
              + "; together "
              + (before.total().complete() ? "" : "at least ")
              + range(
                  sum(course, false).add(before.total().known()), most.add(before.total().known()))
              + " mg/m2.";
    }
    return new PlanReason(text + " The limit is " + limit + " mg/m2.", CLAIM, "");
  }

  /** An objection where even the shortest course passes the limit. */
  Optional<Verdict> objection(Course course, TotalSoFar before) {
    BigDecimal least = course.ongoing() ? first(course) : sum(course, false);
    BigDecimal after = before.total().known().add(least);
    return before
        .limit()
        .filter(limit -> after.compareTo(limit) > 0)
        .map(
            limit ->
                new Verdict(
                    "cyclophosphamide-total",
                    Severity.CRITICAL,
                    course.label()
                        + ": it takes the total to "
                        + figure(after)
                        + " mg/m2 at least, above "
                        + figure(limit)
                        + " mg/m2: a major risk of infertility.",
                    "Choose another drug or stop before the limit; discuss fertility first.",
                    "sum of dose / body surface of each day: " + before.total().words() + " so far",
                    before.source(),
                    true));
  }

  private String ongoing(Course course, TotalSoFar before) {
    BigDecimal high = formula(course.phases().get(0)).high();
    BigDecimal room = before.limit().orElse(BigDecimal.ZERO).subtract(before.total().known());
    int fit = room.signum() < 0 ? 0 : room.divide(high, 0, RoundingMode.DOWN).intValueExact();
    return "no last dose is cited; before it: "
        + before.total().words()
        + "; at "
        + figure(high)
        + " mg/m2 a dose, dose "
        + (fit + 1)
        + " passes the limit"
        + (before.total().complete() ? "." : " at the latest.");
  }

  private BigDecimal first(Course course) {
    return formula(course.phases().get(0)).low();
  }

  private BigDecimal sum(Course course, boolean most) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CoursePhase phase : course.phases()) {
      Formula formula = formula(phase);
      BigDecimal each = most ? formula.high() : formula.low();
      sum = sum.add(each.multiply(BigDecimal.valueOf(most ? phase.most() : phase.fewest())));
    }
    return sum;
  }

  private Formula formula(CoursePhase phase) {
    for (Regimen regimen : formulary.regimens()) {
      if (regimen.id().equals(phase.regimen())) {
        return regimen.terms().formula();
      }
    }
    throw new IllegalArgumentException("regimen '" + phase.regimen() + "' is not listed");
  }

  private static String range(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) == 0 ? figure(low) : figure(low) + " to " + figure(high);
  }

  private static String figure(BigDecimal number) {
    return PlainDecimal.print(number.setScale(0, RoundingMode.UP));
  }
}
