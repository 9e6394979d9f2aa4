package org.sarcolemma.treatment.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.calendar.CalendarRules;
import org.sarcolemma.treatment.calendar.CourseCalendar;
import org.sarcolemma.treatment.calendar.CourseDays;
import org.sarcolemma.treatment.dose.DoseAnswer;
import org.sarcolemma.treatment.dose.DoseQuestion;
import org.sarcolemma.treatment.dose.Doses;
import org.sarcolemma.treatment.order.Order;
import org.sarcolemma.treatment.order.OrderChecks;
import org.sarcolemma.treatment.order.OrderReport;
import org.sarcolemma.treatment.order.OrderRules;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/**
 * Lists the options for a child by subtype and severity, each with its reasons, doses, courses,
 * open checks and objections. Nothing is recommended and nothing is chosen: sources stand side by
 * side (SR-05, SR-36).
 *
 * <p>Thread-safe.
 */
public final class Planner {
  private static final String HAEMATOCRIT = "haematocrit";
  private static final String PREGNANCY = "pregnancy";
  private static final String WEEKDAY = "weekday";

  private final Formulary formulary;
  private final PlanRules rules;
  private final CalendarRules calendarRules;
  private final Doses doses;
  private final OrderChecks checks;
  private final CourseCalendar calendar;
  private final Totals totals;
  private final CourseTotals courseTotals;
  private final ResultTimings results;
  private final ChosenCourses chosen;

  /** A planner over one version of the rules. */
  public Planner(
      Formulary formulary, OrderRules orderRules, PlanRules rules, CalendarRules calendarRules) {
    this.formulary = formulary;
    this.rules = rules;
    this.calendarRules = calendarRules;
    this.doses = new Doses(formulary);
    this.checks = new OrderChecks(formulary, orderRules);
    this.calendar = new CourseCalendar(formulary, calendarRules);
    this.totals = new Totals(formulary);
    this.courseTotals = new CourseTotals(formulary);
    this.results = new ResultTimings(formulary, rules.affected());
    this.chosen = new ChosenCourses(formulary, calendarRules);
  }

  /**
   * Plans for one child.
   *
   * @throws IllegalArgumentException when a check or a chosen course is not one of this plan, or
   *     when two courses of one drug are chosen
   */
  public Plan plan(PlanQuestion question) {
    known(question);
    List<PlanOption> options = new ArrayList<>();
    SortedSet<String> notUsed = new TreeSet<>();
    for (PlanRule rule : rules.options()) {
      boolean subtype = rule.subtypes().isEmpty() || rule.subtypes().contains(question.subtype());
      if (subtype && (question.severe() || !rule.severe())) {
        options.add(option(rule, question, notUsed));
      }
    }
    List<CalendarEntry> common = calendar.common(question.start());
    return new Plan(
        options,
        holding(rules.always(), question),
        common,
        chosen.of(question, options, common),
        totals.of(question),
        results.of(question, options),
        List.copyOf(notUsed));
  }

  private void known(PlanQuestion question) {
    for (String id : question.answered().keySet()) {
      if (formulary.checks().stream().noneMatch(check -> check.id().equals(id))) {
        throw new IllegalArgumentException(
            "key 'answered': '"
                + id
                + "' is no check; known: "
                + String.join(
                    ", ", formulary.checks().stream().map(PreTreatmentCheck::id).toList()));
      }
    }
  }

  private PlanOption option(PlanRule rule, PlanQuestion question, SortedSet<String> notUsed) {
    Drug drug =
        formulary
            .drug(rule.drug())
            .orElseThrow(() -> new IllegalArgumentException(rule.drug() + " is not known"));
    DoseAnswer answer = doses.of(dose(drug, question));
    List<PreTreatmentCheck> open =
        answer.checks().stream().filter(c -> !answered(c, question)).toList();
    List<CourseDays> courses = courses(drug, answer, question);
    List<PlanReason> con = new ArrayList<>(holding(rule.con(), question));
    OrderReport report = checks.check(bare(drug, question), question.child(), question.today());
    notUsed.addAll(report.notUsed());
    List<Verdict> objections = new ArrayList<>(report.verdicts());
    if (drug.id().equals(Totals.CYCLOPHOSPHAMIDE)) {
      TotalSoFar before = totals.cyclophosphamide(question);
      for (CourseDays course : courses) {
        con.add(courseTotals.words(course.course(), before));
        courseTotals.objection(course.course(), before).ifPresent(v -> objections.add(0, v));
      }
    }
    return new PlanOption(
        rule, holding(rule.pro(), question), con, answer, open, objections, courses);
  }

  private static DoseQuestion dose(Drug drug, PlanQuestion question) {
    Map<String, BigDecimal> labs = question.child().labs();
    return new DoseQuestion(
        drug,
        question.child().body(),
        Optional.of(question.today()),
        Optional.empty(),
        question.weekday(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(labs.get(HAEMATOCRIT)),
        question.child().tpmt(),
        question.child().nudt15());
  }

  /**
   * The weekday of methotrexate is answered by choosing one, and by nothing else. Pregnancy is not
   * asked of a boy.
   */
  private static boolean answered(PreTreatmentCheck check, PlanQuestion question) {
    return switch (check.id()) {
      case WEEKDAY -> question.weekday().isPresent();
      case PREGNANCY ->
          question.child().body().sex() == Sex.MALE || question.answered().containsKey(check.id());
      default -> question.answered().containsKey(check.id());
    };
  }

  private static List<PlanReason> holding(List<PlanReason> reasons, PlanQuestion question) {
    Set<String> here = new TreeSet<>(question.child().conditions());
    here.add(question.subtype());
    return reasons.stream().filter(r -> r.when().isEmpty() || here.contains(r.when())).toList();
  }

  /** An order without a dose: what it meets stands in the way whatever the dose. */
  private static Order bare(Drug drug, PlanQuestion question) {
    return new Order(
        drug.id(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.of(question.start()),
        Optional.empty(),
        "");
  }

  /** Courses of regimens that give this child a dose; of no other is a day shown. */
  private List<CourseDays> courses(Drug drug, DoseAnswer answer, PlanQuestion question) {
    Set<String> dosed = new TreeSet<>();
    answer.options().forEach(option -> dosed.add(option.regimen().id()));
    return calendarRules.courses().stream()
        .filter(course -> course.drug().equals(drug.id()))
        .filter(course -> course.regimens().stream().anyMatch(dosed::contains))
        .map(course -> calendar.of(course, drug, question.start(), question.weekday()))
        .toList();
  }
}
