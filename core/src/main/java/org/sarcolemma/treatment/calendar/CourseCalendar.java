package org.sarcolemma.treatment.calendar;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.bedside.Bedside;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Formula;
import org.sarcolemma.treatment.regimen.Regimen;

/**
 * Puts one course on days. Nothing falls before the first day; what no source dates stays undated.
 *
 * <p>Thread-safe.
 */
public final class CourseCalendar {
  private static final String DOSE = "dose";

  private final Formulary formulary;
  private final CalendarRules rules;
  private final Bedside bedside;

  /** A calendar over one version of the rules. */
  public CourseCalendar(Formulary formulary, CalendarRules rules) {
    this.formulary = formulary;
    this.rules = rules;
    this.bedside = new Bedside(formulary.bedside());
  }

  /**
   * A course on its days.
   *
   * @param start the first day
   * @param weekday the day of methotrexate; without it methotrexate has no date
   */
  public CourseDays of(Course course, Drug drug, LocalDate start, Optional<DayOfWeek> weekday) {
    Days days = new Days(course, drug, start);
    days.doses(weekday);
    for (CalendarRule rule : rules.rules()) {
      if (rule.concerns(drug)) {
        days.add(rule);
      }
    }
    return new CourseDays(course, days.entries, days.undated);
  }

  /** What holds whatever is chosen. */
  public List<CalendarEntry> common(LocalDate start) {
    List<CalendarEntry> entries = new ArrayList<>();
    for (CalendarRule rule : rules.rules()) {
      if (rule.drugs().isEmpty() && rule.timing() instanceof CalendarRule.Once once) {
        LocalDate day = CourseDates.after(start, once.after(), 1);
        entries.add(entry(rule, "", 1, day, day));
      }
    }
    return entries;
  }

  private static CalendarEntry entry(
      CalendarRule rule, String course, int number, LocalDate on, LocalDate until) {
    return new CalendarEntry(
        on,
        until,
        rule.kind(),
        course,
        rule.id(),
        number,
        rule.title(),
        rule.detail(),
        rule.source(),
        rule.verified());
  }

  /** Grams per kilogram of a regimen's largest dose; the longest wait where it is not by weight. */
  private BigDecimal gramsPerKilogram(CoursePhase phase) {
    for (Regimen regimen : formulary.regimens()) {
      Formula formula = regimen.terms().formula();
      if (regimen.id().equals(phase.regimen()) && formula.unit() == DoseUnit.G) {
        return formula.high();
      }
    }
    return BigDecimal.TEN;
  }

  /** The days of one course while they are collected. */
  private final class Days {
    private final Course course;
    private final Drug drug;
    private final LocalDate start;
    private final LocalDate end;
    private final List<CourseDates.Dated> dates;
    private final List<CalendarEntry> entries = new ArrayList<>();
    private final List<Undated> undated = new ArrayList<>();

    Days(Course course, Drug drug, LocalDate start) {
      this.course = course;
      this.drug = drug;
      this.start = start;
      this.end = start.plusDays(rules.repeatDays());
      this.dates = CourseDates.of(start, end, course.phases());
    }

    void doses(Optional<DayOfWeek> weekday) {
      String label = drug.facts().label();
      if (course.weekly()) {
        weekday.ifPresentOrElse(this::weekly, this::noWeekday);
      } else if (course.phases().isEmpty()) {
        dose(start, 1, label + ": first day, then every day as ordered", course.note());
      }
      int fewest = course.phases().stream().mapToInt(CoursePhase::fewest).sum();
      for (CourseDates.Dated dated : dates) {
        boolean extra = !course.ongoing() && dated.number() > fewest;
        String of =
            course.ongoing()
                ? "; no last one is cited"
                : fewest == dates.size()
                    ? " of " + fewest
                    : "; " + fewest + " to " + dates.size() + " are cited";
        dose(
            dated.on(),
            dated.number(),
            label + ", dose " + dated.number() + of,
            over(dated.phase())
                + (extra ? "Only in a course of " + dated.number() + " doses. " : "")
                + course.note());
      }
    }

    private void weekly(DayOfWeek weekday) {
      String title = drug.facts().label() + ", once a WEEK, on " + weekday.name() + ", not daily";
      int number = 1;
      for (LocalDate day : CourseDates.weekly(start, end, weekday)) {
        dose(day, number++, title, course.note());
      }
    }

    private void noWeekday() {
      undated.add(
          new Undated(
              course.id(),
              DOSE,
              drug.facts().label() + ", once a WEEK: the day of the week must be chosen",
              "Without it there is no date.",
              course.source(),
              course.verified()));
    }

    private static String over(CoursePhase phase) {
      if (phase.mostDays() == 1) {
        return "";
      }
      return phase.fewestDays() == phase.mostDays()
          ? "Over " + phase.mostDays() + " days. "
          : "Over " + phase.fewestDays() + " to " + phase.mostDays() + " days. ";
    }

    private void dose(LocalDate on, int number, String title, String detail) {
      entries.add(
          new CalendarEntry(
              on,
              on,
              EntryKind.DOSE,
              course.id(),
              DOSE,
              number,
              title,
              detail.strip(),
              course.source(),
              course.verified()));
    }

    void add(CalendarRule rule) {
      CalendarRule.Timing timing = rule.timing();
      if (timing instanceof CalendarRule.Once once) {
        LocalDate day = CourseDates.after(start, once.after(), 1);
        add(rule, 1, day, day);
      } else if (timing instanceof CalendarRule.Ladder ladder) {
        ladder(rule, ladder);
      } else if (timing instanceof CalendarRule.Around around) {
        dates.forEach(dated -> around(rule, around, dated));
      } else if (course.ongoing() || dates.isEmpty() || timing instanceof CalendarRule.Undated) {
        undated(rule, timing);
      } else {
        afterLast(rule, timing, dates.get(dates.size() - 1));
      }
    }

    private void ladder(CalendarRule rule, CalendarRule.Ladder ladder) {
      LocalDate anchor = start;
      int number = 1;
      for (CalendarRule.Step step : ladder.steps()) {
        LocalDate day = anchor;
        for (int i = 1; step.times().map(most -> most).orElse(Integer.MAX_VALUE) >= i; i++) {
          day = CourseDates.after(anchor, step.every(), i);
          if (step.times().isEmpty() && !day.isBefore(end)) {
            break;
          }
          add(rule, number++, day, day);
        }
        anchor = day;
      }
    }

    private void around(CalendarRule rule, CalendarRule.Around around, CourseDates.Dated dated) {
      boolean before = around.fromDays() < 0;
      if (before && dated.number() == 1) {
        return;
      }
      LocalDate from = before ? dated.on() : dated.endsFrom();
      LocalDate to = before ? dated.on() : dated.endsBy();
      add(rule, dated.number(), from.plusDays(around.fromDays()), to.plusDays(around.toDays()));
    }

    private void afterLast(CalendarRule rule, CalendarRule.Timing timing, CourseDates.Dated last) {
      if (timing instanceof CalendarRule.AfterLast after) {
        add(
            rule,
            1,
            CourseDates.after(last.endsBy(), after.after(), 1),
            CourseDates.after(last.endsBy(), after.until().orElse(after.after()), 1));
      } else {
        LocalDate first = bedside.liveVaccineFrom(gramsPerKilogram(last.phase()), last.endsBy());
        add(rule, 1, first, first);
      }
    }

    private void undated(CalendarRule rule, CalendarRule.Timing timing) {
      String why =
          timing instanceof CalendarRule.Undated
              ? ""
              : " No date: it is counted from the last dose, and no last one is cited.";
      undated.add(
          new Undated(
              course.id(),
              rule.id(),
              rule.title(),
              (rule.detail() + why).strip(),
              rule.source(),
              rule.verified()));
    }

    private void add(CalendarRule rule, int number, LocalDate on, LocalDate until) {
      entries.add(entry(rule, course.id(), number, on, until));
    }
  }
}
