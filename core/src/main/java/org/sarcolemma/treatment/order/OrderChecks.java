package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.bedside.Bedside;
import org.sarcolemma.treatment.growth.SizeCheck;
import org.sarcolemma.treatment.growth.SizeQuestion;

/**
 * An order in, verdicts out: wrong frequency, over a cap, tenfold, wrong route, contraindication,
 * allergy, duplicate, interaction, total passed, vaccine interval. What cannot be checked is said
 * to be unchecked (SR-46).
 *
 * <p>Thread-safe.
 */
public final class OrderChecks {
  private static final String CREATININE = "creatinine_umol_l";
  private static final String FILTRATION = "egfr_ml_min_173";

  private final Formulary formulary;
  private final OrderRules rules;
  private final SizeCheck sizes;
  private final Bedside bedside;
  private final DoseRangeCheck doses;
  private final TimingCheck timing;
  private final ConditionCheck conditions;
  private final HistoryCheck history;
  private final VaccineCheck vaccines;

  /** Checks by one version of the formulary and its rules. */
  public OrderChecks(Formulary formulary, OrderRules rules) {
    this.formulary = formulary;
    this.rules = rules;
    this.sizes = new SizeCheck(formulary.growth(), formulary.sizeLimits());
    this.bedside = new Bedside(formulary.bedside());
    this.doses = new DoseRangeCheck(formulary, rules);
    this.timing = new TimingCheck(rules, bedside, formulary);
    this.conditions = new ConditionCheck(formulary, rules);
    this.history = new HistoryCheck(formulary, rules);
    this.vaccines = new VaccineCheck(formulary, bedside);
  }

  /**
   * Checks one order.
   *
   * @param today the day of the check
   */
  public OrderReport check(Order order, OrderChild child, LocalDate today) {
    Findings findings = new Findings();
    KnownDrug drug = KnownDrug.of(order.drug(), formulary, rules.classes());
    Optional<BigDecimal> milligrams =
        drug.drug().isPresent()
            ? CheckedOrder.milligrams(order, child, drug.tags().contains("procedure"), findings)
            : Optional.empty();
    CheckedOrder checked = new CheckedOrder(order, child, drug, derived(child), milligrams, today);
    if (drug.drug().isEmpty()) {
      findings.notChecked(
          "the dose, for '"
              + order.drug()
              + "' is not in the formulary"
              + (drug.known() ? "" : ", nor is it known"));
    }
    child(checked, findings);
    timing.check(checked, findings);
    doses.check(checked, findings);
    conditions.check(checked, findings);
    history.check(checked, findings);
    vaccines.check(checked, findings);
    return findings.report(rules.overrides());
  }

  /** Conditions told and those that results make; filtration is estimated where it is missing. */
  private NavigableSet<String> derived(OrderChild child) {
    NavigableSet<String> words = new TreeSet<>(child.conditions());
    for (OrderRules.Lab rule : rules.labs()) {
      Optional<BigDecimal> value = child.lab(rule.lab());
      if (value.isEmpty() && rule.lab().equals(FILTRATION) && child.body().height().isPresent()) {
        value =
            child
                .lab(CREATININE)
                .filter(creatinine -> creatinine.signum() > 0)
                .map(creatinine -> bedside.filtration(child.body().height().get(), creatinine));
      }
      boolean excused =
          !rule.unless().isEmpty()
              && child.lab(rule.unless()).filter(OrderChecks::raised).isPresent();
      boolean holds = !excused && value.isPresent() && outside(rule, value.get());
      if (holds) {
        words.add(rule.condition());
      }
    }
    return words;
  }

  private static boolean raised(BigDecimal timesLimit) {
    return timesLimit.compareTo(BigDecimal.ONE) > 0;
  }

  private static boolean outside(OrderRules.Lab rule, BigDecimal value) {
    return rule.below().filter(limit -> value.compareTo(limit) < 0).isPresent()
        || rule.above().filter(limit -> value.compareTo(limit) > 0).isPresent();
  }

  private void child(CheckedOrder checked, Findings findings) {
    if (checked.child().body().years().isEmpty()) {
      findings.notChecked("the size of the child, for the age is not told");
    } else if (checked
            .child()
            .body()
            .years()
            .get()
            .compareTo(formulary.doseLimits().childrenBelowYears())
        >= 0) {
      findings.notChecked("the dose range, for these rules are for children below 18 years");
    }
    if (checked.child().body().weight().isEmpty()) {
      findings.notChecked("the dose per kilogram, for the weight is not told");
    }
    List<SizeQuestion> questions =
        sizes.questions(checked.child().body(), Optional.of(checked.today()));
    for (SizeQuestion question : questions) {
      size(question, findings);
    }
  }

  private void size(SizeQuestion question, Findings findings) {
    boolean stale = question.id().endsWith("-old");
    if (stale && question.effect() == SizeQuestion.Effect.ASKED) {
      findings.notUsed(question.text());
      return;
    }
    findings.add(
        new Verdict(
            question.id(),
            Severity.WARNING,
            question.text(),
            "Check the figure at the child, then check the order again.",
            "growth reference and limits of age of a measurement",
            "cdc-2000",
            true));
    if (question.effect() == SizeQuestion.Effect.NO_DOSE) {
      findings.notChecked("the dose range, until this is answered: " + question.text());
    }
  }
}
