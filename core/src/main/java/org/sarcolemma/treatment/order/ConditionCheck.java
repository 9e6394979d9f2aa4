package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.order.OrderRules.Contraindication;
import org.sarcolemma.treatment.order.OrderRules.Interaction;
import org.sarcolemma.treatment.regimen.Metaboliser;

/** Contraindications, allergies, duplicates and interactions. */
final class ConditionCheck {
  private static final String AZATHIOPRINE = "azathioprine";
  private static final String CPIC = "cpic-thiopurines";

  /** Classes of which one drug at a time is enough. */
  private static final List<String> ONE_AT_A_TIME =
      List.of(
          "biologic",
          "calcineurin_inhibitor",
          "oral_corticosteroid",
          "immunoglobulin",
          "thiopurine",
          "anti_tnf");

  private final Formulary formulary;
  private final OrderRules rules;
  private final NavigableSet<String> understood = new TreeSet<>();

  ConditionCheck(Formulary formulary, OrderRules rules) {
    this.formulary = formulary;
    this.rules = rules;
    understood.addAll(rules.conditions());
    rules.contraindications().forEach(rule -> understood.addAll(rule.conditions()));
    rules.labs().forEach(rule -> understood.add(rule.condition()));
  }

  void check(CheckedOrder checked, Findings findings) {
    for (String condition : checked.child().conditions()) {
      if (!understood.contains(condition)) {
        findings.notUsed("condition '" + condition + "' is not understood and was not used");
      }
    }
    contraindications(checked, findings);
    thiopurine(checked, findings);
    allergies(checked, findings);
    medications(checked, findings);
  }

  private void contraindications(CheckedOrder checked, Findings findings) {
    for (Contraindication rule : rules.contraindications()) {
      Optional<String> found =
          rule.conditions().stream().filter(checked.conditions()::contains).findFirst();
      if (found.isPresent() && checked.drug().isAnyOf(rule.drugs())) {
        findings.add(
            new Verdict(
                rule.id(),
                rule.severity(),
                checked.drug().label() + ": " + rule.what(),
                rule.fix(),
                "condition: " + found.get().replace('_', ' '),
                rule.source(),
                rule.verified()));
      }
    }
  }

  private static void thiopurine(CheckedOrder checked, Findings findings) {
    if (!checked.drug().name().equals(AZATHIOPRINE)) {
      return;
    }
    Optional<Metaboliser> tpmt = checked.child().tpmt();
    Optional<Metaboliser> nudt15 = checked.child().nudt15();
    boolean poor =
        tpmt.filter(m -> m == Metaboliser.POOR).isPresent()
            || nudt15.filter(m -> m == Metaboliser.POOR).isPresent();
    if (poor) {
      findings.add(
          new Verdict(
              "poor-metaboliser",
              Severity.CRITICAL,
              "azathioprine: the child is a poor metaboliser; marrow failure is likely.",
              "Choose another drug.",
              "TPMT or NUDT15 is poor",
              CPIC,
              true));
    } else if (tpmt.isEmpty()) {
      findings.add(
          new Verdict(
              "tpmt-unknown",
              Severity.WARNING,
              "azathioprine: TPMT is not known.",
              "Test TPMT and NUDT15 before the first dose.",
              "the dose depends on both",
              CPIC,
              true));
    }
  }

  private void allergies(CheckedOrder checked, Findings findings) {
    for (String written : checked.child().allergies()) {
      KnownDrug allergen = KnownDrug.of(written, formulary, rules.classes());
      boolean hit =
          checked.drug().isAnyOf(List.of(allergen.name()))
              || checked.drug().isAnyOf(List.of(singular(allergen.name())))
              || (allergen.drug().isEmpty() && allergen.name().contains(checked.drug().name()));
      if (hit) {
        findings.add(
            new Verdict(
                "allergy",
                Severity.CRITICAL,
                checked.drug().label() + ": the child is allergic to " + allergen.label() + ".",
                "Choose another drug, or have the allergy clarified first.",
                "allergy as recorded",
                "drug-labels",
                true));
      }
    }
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  private void medications(CheckedOrder checked, Findings findings) {
    for (Medication medication : checked.child().medications()) {
      KnownDrug taken = KnownDrug.of(medication.drug(), formulary, rules.classes());
      if (!taken.known()) {
        findings.notUsed(
            "'" + medication.drug() + "' is not known: interactions with it are not checked");
      }
      duplicate(checked, medication, taken, findings);
      for (Interaction rule : rules.interactions()) {
        interaction(checked, taken, rule, findings);
      }
    }
    for (Interaction rule : rules.interactions()) {
      alone(checked, rule, findings);
    }
  }

  private static void duplicate(
      CheckedOrder checked, Medication medication, KnownDrug taken, Findings findings) {
    boolean same = taken.name().equals(checked.drug().name());
    if (same && smaller(checked, medication)) {
      return;
    }
    Optional<String> shared =
        ONE_AT_A_TIME.stream()
            .filter(c -> checked.drug().tags().contains(c) && taken.tags().contains(c))
            .findFirst();
    if (same || shared.isPresent()) {
      findings.add(
          new Verdict(
              "duplicate",
              Severity.WARNING,
              checked.drug().label()
                  + (same
                      ? " is already given."
                      : " and "
                          + taken.label()
                          + " are both "
                          + shared.orElse("").replace('_', ' ')
                          + "s."),
              "Stop one, or say that this order replaces the other.",
              "medication list",
              "house",
              true));
    }
  }

  /** A smaller dose of the same corticosteroid is a step of a taper and replaces the other. */
  private static boolean smaller(CheckedOrder checked, Medication medication) {
    boolean tapered =
        checked.drug().tags().contains("oral_corticosteroid")
            || RangeComparison.speaksOfTaper(checked.order());
    return tapered
        && medication.amount().isPresent()
        && checked.order().amount().isPresent()
        && medication.unit().equals(checked.order().unit())
        && daily(checked.order().amount().get(), checked.order().everyHours())
                .compareTo(daily(medication.amount().get(), medication.everyHours()))
            < 0;
  }

  private static BigDecimal daily(BigDecimal amount, Optional<BigDecimal> everyHours) {
    return everyHours
        .filter(hours -> hours.signum() > 0)
        .map(hours -> amount.multiply(new BigDecimal("24")).divide(hours, 4, RoundingMode.HALF_UP))
        .orElse(amount);
  }

  private static void interaction(
      CheckedOrder checked, KnownDrug taken, Interaction rule, Findings findings) {
    boolean pair =
        !rule.other().isEmpty()
            && ((checked.drug().isAnyOf(rule.one()) && taken.isAnyOf(rule.other()))
                || (checked.drug().isAnyOf(rule.other()) && taken.isAnyOf(rule.one())));
    boolean holds = rule.when().isEmpty() || checked.conditions().contains(rule.when());
    boolean otherDrug = !taken.name().equals(checked.drug().name());
    if (pair && holds && otherDrug) {
      add(checked, checked.drug().label() + " with " + taken.label(), rule, findings);
    }
  }

  /** A rule with one side only forbids a drug whatever else is taken. */
  private static void alone(CheckedOrder checked, Interaction rule, Findings findings) {
    boolean holds = rule.when().isEmpty() || checked.conditions().contains(rule.when());
    if (rule.other().isEmpty() && holds && checked.drug().isAnyOf(rule.one())) {
      add(checked, checked.drug().label(), rule, findings);
    }
  }

  private static void add(CheckedOrder checked, String who, Interaction rule, Findings findings) {
    findings.add(
        new Verdict(
            rule.id(),
            rule.severity(),
            who + ": " + rule.what(),
            rule.fix(),
            checked.child().medications().isEmpty() ? "the drug itself" : "medication list",
            rule.source(),
            rule.verified()));
  }
}
