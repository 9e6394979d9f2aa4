package org.sarcolemma.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.Assessment;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.calendar.CourseDays;
import org.sarcolemma.treatment.calendar.EntryKind;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.plan.PlanOption;
import org.sarcolemma.treatment.plan.PlanReason;
import org.sarcolemma.treatment.plan.TotalSoFar;

/** A plan as plain text. */
final class PlanText {
  /** Days of a repeated entry that are written out; the rest is counted. */
  private static final int DAYS_SHOWN = 10;

  private final Formulary formulary;
  private final PrintStream out;

  PlanText(Formulary formulary, PrintStream out) {
    this.formulary = formulary;
    this.out = out;
  }

  void print(Plan plan) {
    line("Options side by side; none is preferred.");
    if (!plan.unaddressed().isEmpty()) {
      line("!! NOT ADDRESSED YET: " + String.join(", ", plan.unaddressed()) + ".");
    }
    plan.always().forEach(reason -> line("  * " + words(reason)));
    plan.results().forEach(timing -> line("  ! " + timing.text() + source(timing.source())));
    plan.totals().forEach(this::total);
    plan.notUsed().forEach(item -> line("  not used: " + item));
    for (CalendarEntry entry : plan.common()) {
      line("  " + entry.days() + " " + entry.words() + source(entry.source()));
    }
    plan.options().forEach(this::option);
    plan.chosen()
        .ifPresent(
            chosen -> {
              line("");
              line("Calendar of the chosen courses, to be confirmed by the prescriber:");
              chosen
                  .entries()
                  .forEach(e -> line("  " + e.days() + " " + e.words() + source(e.source())));
              chosen.undated().forEach(u -> line("  no date: " + u.words() + source(u.source())));
            });
    line("");
    line(Assessment.PURPOSE);
  }

  private void total(TotalSoFar total) {
    line(
        "  "
            + total.label()
            + " so far: "
            + total.total().words()
            + total.limit().map(l -> ", limit " + PlainDecimal.print(l) + " mg/m2").orElse("")
            + ". "
            + total.note());
  }

  private void option(PlanOption option) {
    line("");
    line(
        option.doses().drug().facts().label()
            + (option.ready() ? ": every check answered" : ": NOT READY"));
    if (!option.unaddressed().isEmpty()) {
      line("  !! not addressed yet: " + String.join(", ", option.unaddressed()));
    }
    option.pro().forEach(reason -> line("  for: " + words(reason)));
    option.con().forEach(reason -> line("  against: " + words(reason)));
    line("  thin: " + option.rule().thin());
    option.objections().forEach(v -> line("  !! " + v.what() + " " + v.fix()));
    for (DoseOption dose : option.doses().options()) {
      line("  " + formulary.shortName(dose.regimen().terms().source()) + ": " + dose.instruction());
    }
    option.doses().cannot().forEach(none -> line("  no dose: " + none.reason()));
    option.open().forEach(check -> line("  [ ] " + check.question()));
    if (option.courses().isEmpty()) {
      line("  no cited course for this child: no date");
    }
    option.courses().forEach(this::course);
  }

  private void course(CourseDays course) {
    line("  course " + course.course().id() + ": " + course.course().label());
    Map<String, List<CalendarEntry>> byRule = new LinkedHashMap<>();
    for (CalendarEntry entry : course.entries()) {
      byRule
          .computeIfAbsent(
              entry.kind() == EntryKind.DOSE ? "" : entry.rule(), r -> new ArrayList<>())
          .add(entry);
    }
    byRule.values().forEach(this::days);
    course.undated().forEach(item -> line("    no date: " + item.words() + source(item.source())));
  }

  /** One line for all days of a rule: the dates first, then what. */
  private void days(List<CalendarEntry> entries) {
    List<String> days = entries.stream().limit(DAYS_SHOWN).map(entry -> entry.days()).toList();
    CalendarEntry first = entries.get(0);
    String more =
        entries.size() > DAYS_SHOWN
            ? " and "
                + (entries.size() - DAYS_SHOWN)
                + " more until "
                + entries.get(entries.size() - 1).days()
            : "";
    line(
        "    "
            + String.join(", ", days)
            + more
            + ": "
            + (first.kind() == EntryKind.DOSE ? doses(entries) : first.words())
            + source(first.source()));
  }

  /** Numbered doses are named once, with what is said of the last one. */
  private static String doses(List<CalendarEntry> entries) {
    CalendarEntry first = entries.get(0);
    int numbered = first.title().indexOf(", dose ");
    if (entries.size() == 1 || numbered < 0) {
      return first.words();
    }
    String detail = entries.get(entries.size() - 1).detail();
    return first.title().substring(0, numbered)
        + ", doses 1 to "
        + entries.size()
        + (detail.isEmpty() ? "" : ". " + detail);
  }

  private String source(String id) {
    return " [" + formulary.shortName(id) + "]";
  }

  private static String words(PlanReason reason) {
    return reason.claims().isEmpty()
        ? reason.text()
        : reason.text() + " [" + String.join(" ", reason.claims()) + "]";
  }

  private void line(String line) {
    out.println(line);
  }
}
