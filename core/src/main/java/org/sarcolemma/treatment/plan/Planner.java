package org.sarcolemma.treatment.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.DoseAnswer;
import org.sarcolemma.treatment.dose.DoseQuestion;
import org.sarcolemma.treatment.dose.Doses;
import org.sarcolemma.treatment.order.Order;
import org.sarcolemma.treatment.order.OrderChecks;
import org.sarcolemma.treatment.order.OrderRules;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Methotrexate;
import org.sarcolemma.treatment.regimen.Monitoring;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/**
 * Lists the options for a child by subtype and severity, each with its reasons, doses, open checks
 * and objections. Nothing is recommended: sources stand side by side (SR-05, SR-36).
 *
 * <p>Thread-safe.
 */
public final class Planner {
  private static final int WEEK = 7;

  private final Formulary formulary;
  private final PlanRules rules;
  private final Doses doses;
  private final OrderChecks checks;

  /** A planner over one version of the rules. */
  public Planner(Formulary formulary, OrderRules orderRules, PlanRules rules) {
    this.formulary = formulary;
    this.rules = rules;
    this.doses = new Doses(formulary);
    this.checks = new OrderChecks(formulary, orderRules);
  }

  /**
   * Plans for one child.
   *
   * @throws IllegalArgumentException when a rule names a drug that is not in the formulary
   */
  public Plan plan(PlanQuestion question) {
    List<PlanOption> options = new ArrayList<>();
    for (PlanRule rule : rules.options()) {
      boolean subtype = rule.subtypes().isEmpty() || rule.subtypes().contains(question.subtype());
      if (subtype && (question.severe() || !rule.severe())) {
        options.add(option(rule, question));
      }
    }
    return new Plan(options, holding(rules.always(), question));
  }

  private PlanOption option(PlanRule rule, PlanQuestion question) {
    Drug drug =
        formulary
            .drug(rule.drug())
            .orElseThrow(() -> new IllegalArgumentException(rule.drug() + " is not known"));
    DoseAnswer answer =
        doses.of(
            new DoseQuestion(
                drug,
                question.child().body(),
                Optional.of(question.today()),
                Optional.empty(),
                question.weekday(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                question.child().tpmt(),
                question.child().nudt15()));
    List<PreTreatmentCheck> open =
        answer.checks().stream().filter(c -> !answered(c, question)).toList();
    return new PlanOption(
        rule,
        holding(rule.pro(), question),
        holding(rule.con(), question),
        answer,
        open,
        objections(drug, question),
        calendar(drug, answer, question));
  }

  /** The weekday of methotrexate is answered by choosing one, and by nothing else. */
  private static boolean answered(PreTreatmentCheck check, PlanQuestion question) {
    return check.id().equals("weekday")
        ? question.weekday().isPresent()
        : question.answered().contains(check.id());
  }

  private static List<PlanReason> holding(List<PlanReason> reasons, PlanQuestion question) {
    Set<String> here = new TreeSet<>(question.child().conditions());
    here.add(question.subtype());
    return reasons.stream().filter(r -> r.when().isEmpty() || here.contains(r.when())).toList();
  }

  /** What an order of the drug would meet, whatever its dose. */
  private List<Verdict> objections(Drug drug, PlanQuestion question) {
    Order bare =
        new Order(
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
    return checks.check(bare, question.child(), question.today()).verdicts();
  }

  private List<CalendarDay> calendar(Drug drug, DoseAnswer answer, PlanQuestion question) {
    List<CalendarDay> days = new ArrayList<>();
    LocalDate end = question.start().plusDays(rules.calendarDays());
    if (drug.id().equals(Methotrexate.ID) && question.weekday().isPresent()) {
      DayOfWeek weekday = question.weekday().get();
      for (LocalDate day = question.start().with(TemporalAdjusters.nextOrSame(weekday));
          day.isBefore(end);
          day = day.plusDays(WEEK)) {
        days.add(new CalendarDay(day, "methotrexate, once a WEEK, on " + weekday + ", not daily"));
      }
    }
    for (Monitoring item : answer.monitoring()) {
      if (item.everyDays().isPresent()) {
        int every = item.everyDays().get();
        for (LocalDate day = question.start().plusDays(every);
            !day.isAfter(end);
            day = day.plusDays(every)) {
          days.add(new CalendarDay(day, item.text()));
        }
      }
    }
    days.sort(Comparator.comparing(CalendarDay::on).thenComparing(CalendarDay::what));
    return days;
  }
}
