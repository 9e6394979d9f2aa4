package org.sarcolemma.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.bedside.Bedside;
import org.sarcolemma.treatment.calendar.CalendarRule;
import org.sarcolemma.treatment.calendar.CalendarRules;
import org.sarcolemma.treatment.calendar.Course;
import org.sarcolemma.treatment.calendar.CourseDates;
import org.sarcolemma.treatment.calendar.CoursePhase;
import org.sarcolemma.treatment.calendar.EntryKind;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.Methotrexate;

/** What is due because of one drug, by the cited rules of the calendar. */
final class DrugDue {
  private static final String UNTOLD = "; whether it was done is not told here";

  private final Formulary formulary;
  private final CalendarRules rules;
  private final Bedside bedside;

  DrugDue(Formulary formulary, CalendarRules rules) {
    this.formulary = formulary;
    this.rules = rules;
    this.bedside = new Bedside(formulary.bedside());
  }

  void of(Drug drug, DueQuestion.Taken taken, DueQuestion question, List<DueLine> lines) {
    if (taken.running()) {
      dose(drug, taken, question.today()).ifPresent(lines::add);
    }
    boolean any = false;
    for (CalendarRule rule : rules.rules()) {
      if (rule.concerns(drug) && rule.kind() != EntryKind.ADVICE) {
        any |= kind(rule) == DueKind.TEST;
        rule(rule, drug, taken, question).ifPresent(lines::add);
      }
    }
    if (taken.running() && !any) {
      lines.add(
          new DueLine(
              DueKind.TEST,
              "tests during " + drug.facts().label() + ": " + Due.NO_INTERVAL,
              Optional.empty(),
              false,
              "",
              false));
    }
  }

  private static DueKind kind(CalendarRule rule) {
    return switch (rule.kind()) {
      case VACCINE -> DueKind.VACCINE;
      case VISIT -> DueKind.REVIEW;
      default -> DueKind.TEST;
    };
  }

  /**
   * From one dose to the next, as one source states it.
   *
   * @param ongoing whether it states no last dose
   */
  private record Step(Interval every, String source, boolean ongoing) {}

  private Optional<DueLine> dose(Drug drug, DueQuestion.Taken taken, LocalDate today) {
    List<Course> courses =
        rules.courses().stream().filter(course -> course.drug().equals(drug.id())).toList();
    if (drug instanceof Methotrexate) {
      return Optional.of(weekly(drug, taken, today));
    }
    List<Step> steps = new ArrayList<>();
    for (Course course : courses) {
      for (int i = 0; i < course.phases().size(); i++) {
        CoursePhase phase = course.phases().get(i);
        if (phase.ongoing() || phase.most() > 1 || i > 0) {
          steps.add(new Step(phase.every(), course.source(), course.ongoing()));
        }
      }
    }
    Optional<LocalDate> last = taken.given().or(taken::since);
    boolean daily = courses.stream().allMatch(course -> course.phases().isEmpty());
    if (last.isEmpty() || (courses.isEmpty() && taken.given().isEmpty())) {
      return Optional.empty();
    }
    if (steps.isEmpty()) {
      return daily && taken.given().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new DueLine(
                  DueKind.DOSE,
                  "next dose of " + drug.facts().label() + ": " + Due.NO_INTERVAL,
                  Optional.empty(),
                  false,
                  "",
                  false));
    }
    return Optional.of(infusion(drug, taken, steps, last.get(), today));
  }

  /** Each source's interval stands beside the others; late is only what is late by all (SR-36). */
  private DueLine infusion(
      Drug drug, DueQuestion.Taken taken, List<Step> steps, LocalDate last, LocalDate today) {
    List<Step> ordered = new ArrayList<>(steps);
    ordered.sort(
        Comparator.comparing((Step step) -> CourseDates.after(last, step.every(), 1))
            .thenComparing(Step::source));
    List<String> each = new ArrayList<>();
    for (Step step : ordered) {
      String words =
          CourseDates.after(last, step.every(), 1)
              + " ("
              + step.every()
              + ", "
              + formulary.shortName(step.source())
              + ")";
      if (!each.contains(words)) {
        each.add(words);
      }
    }
    LocalDate first = CourseDates.after(last, ordered.get(0).every(), 1);
    LocalDate latest = CourseDates.after(last, ordered.get(ordered.size() - 1).every(), 1);
    boolean overdue = latest.isBefore(today) && steps.stream().anyMatch(Step::ongoing);
    String from =
        taken.given().isPresent() ? "given last on " + last : "begun or changed on " + last;
    return new DueLine(
        DueKind.DOSE,
        "next dose of "
            + drug.facts().label()
            + ", if one is left in the course: "
            + String.join(" or ", each)
            + "; "
            + from
            + (!overdue && latest.isBefore(today) ? UNTOLD : ""),
        Optional.of(overdue ? latest : first),
        overdue,
        ordered.get(0).source(),
        true);
  }

  private static DueLine weekly(Drug drug, DueQuestion.Taken taken, LocalDate today) {
    String label = drug.facts().label() + ", once a WEEK";
    return taken
        .weekday()
        .map(
            day ->
                new DueLine(
                    DueKind.HOME_DOSE,
                    label + ", on " + day + ", not daily",
                    Optional.of(today.with(TemporalAdjusters.nextOrSame(day))),
                    false,
                    "fneur-2023-1123380",
                    true))
        .orElseGet(
            () ->
                new DueLine(
                    DueKind.HOME_DOSE,
                    label + ": the day of the week is not told",
                    Optional.empty(),
                    false,
                    "fneur-2023-1123380",
                    true));
  }

  private Optional<DueLine> rule(
      CalendarRule rule, Drug drug, DueQuestion.Taken taken, DueQuestion question) {
    CalendarRule.Timing timing = rule.timing();
    if (timing instanceof CalendarRule.AfterLast after) {
      return taken.given().flatMap(last -> afterLast(rule, after, last, question.today()));
    }
    if (timing instanceof CalendarRule.LiveVaccine) {
      return taken.given().flatMap(last -> liveVaccine(rule, drug, last, question.today()));
    }
    if (!taken.running()) {
      return Optional.empty();
    }
    if (timing instanceof CalendarRule.Once once) {
      return taken.since().map(since -> once(rule, once, drug, since, question.today()));
    }
    if (timing instanceof CalendarRule.Ladder ladder) {
      return taken.since().map(since -> ladder(rule, ladder, drug, since, question));
    }
    if (timing instanceof CalendarRule.Around around) {
      return taken.given().flatMap(given -> around(rule, around, given, question));
    }
    return Optional.of(
        line(rule, rule.title() + " (" + label(drug) + "): " + Due.NO_INTERVAL, Optional.empty()));
  }

  private static String label(Drug drug) {
    return drug.facts().label();
  }

  private static DueLine line(CalendarRule rule, String text, Optional<LocalDate> day) {
    return new DueLine(kind(rule), text, day, false, rule.source(), rule.verified());
  }

  private static DueLine once(
      CalendarRule rule, CalendarRule.Once once, Drug drug, LocalDate since, LocalDate today) {
    LocalDate day = CourseDates.after(since, once.after(), 1);
    String text = rule.title() + " (" + label(drug) + " since " + since + ")";
    return line(rule, day.isBefore(today) ? text + UNTOLD : text, Optional.of(day));
  }

  private static Optional<DueLine> afterLast(
      CalendarRule rule, CalendarRule.AfterLast after, LocalDate last, LocalDate today) {
    LocalDate from = CourseDates.after(last, after.after(), 1);
    LocalDate until = CourseDates.after(last, after.until().orElse(after.after()), 1);
    return until.isBefore(today)
        ? Optional.empty()
        : Optional.of(
            line(
                rule,
                rule.title() + (until.isAfter(from) ? ", until " + until : ""),
                Optional.of(from)));
  }

  /** By the longest wait: how much was given for each kilogram is not known here. */
  private Optional<DueLine> liveVaccine(
      CalendarRule rule, Drug drug, LocalDate last, LocalDate today) {
    LocalDate first = bedside.liveVaccineFrom(BigDecimal.TEN, last);
    return first.isBefore(today)
        ? Optional.empty()
        : Optional.of(
            line(
                rule,
                "no live vaccine before this day, nor while an immunosuppressant is given: "
                    + label(drug)
                    + " on "
                    + last
                    + " (the longest cited wait)",
                Optional.of(first)));
  }

  /** The step in force at the last sample counts from that sample, else from the first day. */
  private static DueLine ladder(
      CalendarRule rule,
      CalendarRule.Ladder ladder,
      Drug drug,
      LocalDate since,
      DueQuestion question) {
    Optional<LocalDate> sample = question.sampled().filter(day -> !day.isBefore(since));
    LocalDate counted = sample.orElse(since);
    LocalDate day = CourseDates.after(counted, inForce(ladder, since, counted).every(), 1);
    String from =
        sample
            .map(one -> "counted from the blood sample of " + one)
            .orElse("no blood sample is told since " + label(drug) + " of " + since);
    return new DueLine(
        kind(rule),
        rule.title() + " (" + label(drug) + "); " + from,
        Optional.of(day),
        day.isBefore(question.today()),
        rule.source(),
        rule.verified());
  }

  private static CalendarRule.Step inForce(
      CalendarRule.Ladder ladder, LocalDate since, LocalDate day) {
    LocalDate end = since;
    CalendarRule.Step last = ladder.steps().get(0);
    for (CalendarRule.Step step : ladder.steps()) {
      last = step;
      if (step.times().isEmpty()) {
        break;
      }
      end = CourseDates.after(end, step.every(), step.times().get());
      if (day.isBefore(end)) {
        break;
      }
    }
    return last;
  }

  private static Optional<DueLine> around(
      CalendarRule rule, CalendarRule.Around around, LocalDate given, DueQuestion question) {
    if (around.fromDays() < 0) {
      return Optional.of(
          line(rule, rule.title() + ": in the week before the next dose", Optional.empty()));
    }
    LocalDate from = given.plusDays(around.fromDays());
    LocalDate until = given.plusDays(around.toDays());
    boolean done = question.sampled().filter(day -> !day.isBefore(from)).isPresent();
    return done
        ? Optional.empty()
        : Optional.of(
            new DueLine(
                kind(rule),
                rule.title() + " of " + given + ": from " + from + " to " + until,
                Optional.of(until),
                until.isBefore(question.today()),
                rule.source(),
                rule.verified()));
  }
}
