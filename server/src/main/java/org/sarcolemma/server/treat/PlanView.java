package org.sarcolemma.server.treat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.calendar.ChosenCalendar;
import org.sarcolemma.treatment.calendar.CourseDays;
import org.sarcolemma.treatment.calendar.EntryKind;
import org.sarcolemma.treatment.dose.BasisLine;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.plan.PlanOption;
import org.sarcolemma.treatment.plan.PlanQuestion;

/**
 * A plan as it is shown and printed.
 *
 * @param plan the plan
 * @param question whom it is for
 * @param label how the child is called, empty if not told
 * @param formulary names of the sources
 * @param basis writes the steps of a dose
 * @param software version of this software
 */
public record PlanView(
    Plan plan,
    PlanQuestion question,
    String label,
    Formulary formulary,
    BasisLine basis,
    String software) {
  private static final int DAYS_PRINTED = 8;

  /** Age, sex, weight with its day, height: on every page and print (SR-19). */
  public String who() {
    return (label.isEmpty() ? "" : label + " · ") + size(question.child().body());
  }

  /** Sex, age, weight and height with their days, body surface. */
  public static String size(Body body) {
    String sex =
        switch (body.sex()) {
          case FEMALE -> "girl";
          case MALE -> "boy";
          default -> "sex not told";
        };
    return sex
        + ", "
        + body.years().map(y -> PlainDecimal.print(y) + " years").orElse("age not told")
        + ", "
        + body.weight()
            .map(
                w ->
                    PlainDecimal.print(w.kg())
                        + " kg"
                        + w.on().map(on -> " on " + on).orElse(" on an untold day")
                        + (w.origin().marked() ? " (" + w.origin().words() + ")" : ""))
            .orElse("weight not told")
        + ", "
        + body.height()
            .map(
                h ->
                    PlainDecimal.print(h.cm())
                        + " cm"
                        + h.on().map(on -> " on " + on).orElse(" on an untold day"))
            .orElse("height not told")
        + body.surface()
            .map(s -> ", body surface " + PlainDecimal.print(s.squareMetres()) + " m2")
            .orElse("");
  }

  /** Subtype and severity in words. */
  public String disease() {
    String subtype =
        switch (question.subtype()) {
          case "anti_hmgcr" -> "anti-HMGCR";
          case "anti_srp" -> "anti-SRP";
          case "seronegative" -> "without anti-HMGCR and anti-SRP";
          default -> "antibody not known";
        };
    return subtype + (question.severe() ? ", severe or refractory" : ", usual severity");
  }

  /** Options the sources name as ways to treat, or those of which only the use is reported. */
  public List<PlanOption> options(boolean reportedOnly) {
    return plan.options().stream()
        .filter(o -> o.rule().thin().startsWith("Use reported") == reportedOnly)
        .toList();
  }

  /** Chosen options, for the sheet. */
  public List<PlanOption> chosenOptions() {
    return plan.options().stream()
        .filter(o -> o.courses().stream().anyMatch(this::chosen))
        .toList();
  }

  /** Whether a course was chosen. */
  public boolean chosen(CourseDays course) {
    return question.chosen().contains(course.course().id());
  }

  /** Doses of a regimen that a chosen course dates. */
  public List<DoseOption> doses(PlanOption option) {
    List<String> regimens =
        option.courses().stream()
            .filter(this::chosen)
            .flatMap(c -> c.course().regimens().stream())
            .toList();
    return option.doses().options().stream()
        .filter(
            dose ->
                regimens.contains(dose.regimen().id())
                    || option.courses().stream()
                        .filter(this::chosen)
                        .flatMap(c -> c.course().phases().stream())
                        .anyMatch(phase -> phase.regimen().equals(dose.regimen().id())))
        .toList();
  }

  /** What keeps an option from being ready: {@code not ready: 7 checks open}. */
  public String state(PlanOption option) {
    if (option.ready()) {
      return "every check answered, no objection";
    }
    int open = option.open().size();
    int objections = option.objections().size();
    return "NOT READY: "
        + (option.doses().options().isEmpty() ? "no dose; " : "")
        + open
        + (open == 1 ? " check" : " checks")
        + " open"
        + (objections == 0
            ? ""
            : ", " + objections + (objections == 1 ? " objection" : " objections"));
  }

  /** A source's name. */
  public String source(String id) {
    return formulary.shortName(id);
  }

  /** The steps of a dose. */
  public List<String> steps(DoseOption dose) {
    return basis.steps(dose);
  }

  /** Days of the doses of a course, in one line. */
  public String doseDays(CourseDays course) {
    List<String> days =
        course.entries().stream()
            .filter(e -> e.kind() == EntryKind.DOSE)
            .map(entry -> weekday(entry.on()) + " " + entry.days())
            .toList();
    int shown = 10;
    return days.isEmpty()
        ? "no date: the day of the week must be chosen"
        : String.join(", ", days.subList(0, Math.min(shown, days.size())))
            + (days.size() > shown
                ? " and " + (days.size() - shown) + " more until " + days.get(days.size() - 1)
                : "");
  }

  /** Entries of a course beside its doses. */
  public List<CalendarEntry> beside(CourseDays course) {
    return course.entries().stream().filter(e -> e.kind() != EntryKind.DOSE).toList();
  }

  /** Short name of a weekday: {@code Fri}. */
  public String weekday(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }

  /** The chosen calendar. */
  public ChosenCalendar calendar() {
    return plan.chosen().orElse(new ChosenCalendar(List.of(), List.of()));
  }

  /**
   * A line of the printed sheet: one thing and all its days.
   *
   * @param days the days, the middle ones counted where there are many
   * @param title what
   * @param source id of the source
   */
  public record SheetRow(String days, String title, String source) {}

  /** What stands beside the doses, for paper, by first day; the doses stand with their drug. */
  public List<SheetRow> sheetRows() {
    Map<String, List<CalendarEntry>> byTitle = new LinkedHashMap<>();
    for (CalendarEntry entry : calendar().entries()) {
      if (entry.kind() != EntryKind.DOSE) {
        byTitle.computeIfAbsent(entry.title(), t -> new ArrayList<>()).add(entry);
      }
    }
    List<SheetRow> rows = new ArrayList<>();
    for (List<CalendarEntry> entries : byTitle.values()) {
      CalendarEntry first = entries.get(0);
      rows.add(new SheetRow(days(entries), printed(first), first.source()));
    }
    return rows;
  }

  /** Advice (the taper) and vaccines are printed whole; tests and reviews by their titles. */
  private static String printed(CalendarEntry entry) {
    return entry.kind() == EntryKind.ADVICE || entry.kind() == EntryKind.VACCINE
        ? entry.words()
        : entry.title();
  }

  private String days(List<CalendarEntry> entries) {
    List<String> days =
        entries.stream().map(entry -> weekday(entry.on()) + " " + entry.days()).toList();
    return days.size() <= DAYS_PRINTED
        ? String.join(", ", days)
        : String.join(", ", days.subList(0, 3))
            + " … "
            + days.get(days.size() - 1)
            + " ("
            + days.size()
            + " days)";
  }

  /** The chosen calendar on sheets of months. */
  public List<MonthSheet> months() {
    return MonthSheet.of(calendar().entries());
  }

  /** What keeps the chosen courses from being ready, empty if nothing does. */
  public String open() {
    return plan.chosenOpen(question.chosen());
  }

  /** Questions about weight and height, once for all options. */
  public List<String> sizeQuestions() {
    return plan.options().stream()
        .flatMap(o -> o.doses().questions().stream())
        .map(q -> q.text())
        .distinct()
        .toList();
  }
}
