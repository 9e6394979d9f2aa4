package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.cumulative.DosesGiven;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.cumulative.RunningTotal;
import org.sarcolemma.treatment.measure.PlainDecimal;

/** What was given before: totals, doses too soon, what an exchange takes out. */
final class HistoryCheck {
  private static final String CYCLOPHOSPHAMIDE = "cyclophosphamide";
  private static final List<String> UNKNOWN_HISTORY =
      List.of("cyclophosphamide_history_unknown", "previous_cyclophosphamide_unknown");

  /** Days before an interval is over that are no more than a shifted appointment. */
  private static final int APPOINTMENT = 2;

  /** Days after a dose in which an exchange removes it. */
  private static final int EXCHANGE_DAYS = 3;

  private static final int HOURS_A_DAY = 24;
  private static final int HOURS_A_WEEK = 168;

  private final Formulary formulary;
  private final OrderRules rules;

  HistoryCheck(Formulary formulary, OrderRules rules) {
    this.formulary = formulary;
    this.rules = rules;
  }

  void check(CheckedOrder checked, Findings findings) {
    cyclophosphamide(checked, findings);
    soon(checked, findings);
    exchange(checked, findings);
  }

  private void cyclophosphamide(CheckedOrder checked, Findings findings) {
    if (!checked.drug().name().equals(CYCLOPHOSPHAMIDE)) {
      return;
    }
    List<GivenDose> before =
        checked.child().given().stream().filter(dose -> is(dose, CYCLOPHOSPHAMIDE)).toList();
    boolean told = UNKNOWN_HISTORY.stream().noneMatch(checked.conditions()::contains);
    RunningTotal total = DosesGiven.perSquareMetre(before, told);
    if (!total.complete()) {
      findings.add(
          new Verdict(
              "cyclophosphamide-total-unknown",
              Severity.WARNING,
              "cyclophosphamide: the total so far is " + total.words() + ".",
              "Find out what was given before, per square metre; unknown is not none.",
              "sum of dose / body surface of each day",
              "fneur-2023-1123380",
              true));
    }
    Optional<BigDecimal> each = perSquareMetre(checked);
    if (each.isEmpty()) {
      findings.notChecked(
          "the cyclophosphamide total, for this dose per square metre is not known");
      return;
    }
    BigDecimal limit = formulary.bedside().cyclophosphamideMgPerM2();
    int doses = checked.order().doses().orElse(1);
    RunningTotal after = total.plus(each.get().multiply(BigDecimal.valueOf(doses)));
    if (after.above(limit)) {
      findings.add(
          new Verdict(
              "cyclophosphamide-total",
              Severity.CRITICAL,
              "cyclophosphamide: after this order the total is "
                  + PlainDecimal.print(after.known().setScale(0, RoundingMode.HALF_UP))
                  + " mg/m2, above "
                  + PlainDecimal.print(limit)
                  + " mg/m2: a major risk of infertility.",
              "Stop before the limit or choose another drug; discuss fertility first.",
              "sum of dose / body surface of each day: " + total.words() + " so far",
              "fneur-2023-1123380",
              true));
    }
  }

  private static Optional<BigDecimal> perSquareMetre(CheckedOrder checked) {
    Optional<OrderUnit> unit = checked.order().unit();
    if (unit.isPresent() && unit.get().symbol().equals("mg/m2")) {
      return checked.order().amount();
    }
    return checked
        .milligrams()
        .flatMap(
            mg ->
                checked
                    .child()
                    .body()
                    .surface()
                    .map(area -> mg.divide(area.squareMetres(), 3, RoundingMode.HALF_UP)));
  }

  private boolean is(GivenDose dose, String drug) {
    return formulary.drug(dose.drug()).filter(d -> d.id().equals(drug)).isPresent();
  }

  /** A dose before its interval is over. */
  private void soon(CheckedOrder checked, Findings findings) {
    Optional<Integer> least =
        rules.timings().stream()
            .filter(rule -> rule.drug().equals(checked.drug().name()))
            .filter(rule -> rule.leastHours() >= HOURS_A_WEEK)
            .map(rule -> rule.leastHours() / HOURS_A_DAY)
            .findFirst();
    if (least.isEmpty()) {
      return;
    }
    for (GivenDose dose : checked.child().given()) {
      if (!is(dose, checked.drug().name()) || dose.on().isEmpty()) {
        continue;
      }
      long days = ChronoUnit.DAYS.between(dose.on().get(), checked.start());
      boolean methotrexate = DoseRangeCheck.methotrexate(checked);
      if (days >= 0 && days < least.get() - (methotrexate ? 0 : APPOINTMENT)) {
        findings.add(
            new Verdict(
                methotrexate ? "methotrexate-more-than-weekly" : "too-soon",
                methotrexate ? Severity.CRITICAL : Severity.WARNING,
                checked.drug().label()
                    + ": the last dose was on "
                    + dose.on().get()
                    + ", "
                    + days
                    + " days before.",
                "Wait until " + dose.on().get().plusDays(least.get()) + ".",
                "shortest cited interval: " + least.get() + " days",
                "fneur-2023-1123380",
                true));
      }
    }
  }

  /** An exchange takes out what was given shortly before. */
  private void exchange(CheckedOrder checked, Findings findings) {
    if (!checked.volume()) {
      return;
    }
    for (GivenDose dose : checked.child().given()) {
      boolean removed = is(dose, "ivig") || is(dose, "rituximab");
      if (removed
          && dose.on()
              .map(day -> ChronoUnit.DAYS.between(day, checked.start()))
              .filter(days -> days >= 0 && days <= EXCHANGE_DAYS)
              .isPresent()) {
        findings.add(
            new Verdict(
                "exchange-removes",
                Severity.WARNING,
                checked.drug().label()
                    + ": "
                    + dose.drug()
                    + " was given on "
                    + dose.on().orElseThrow()
                    + " and is taken out again.",
                "Wait until 3 days after it, or give it after the exchanges.",
                "an exchange within 24 to 72 hours removes it",
                "memory",
                false));
      }
    }
  }
}
