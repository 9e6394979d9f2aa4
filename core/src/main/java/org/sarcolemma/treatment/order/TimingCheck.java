package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.bedside.Bedside;
import org.sarcolemma.treatment.bedside.BedsideFigures.InfusionSpeed;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.measure.Weight;
import org.sarcolemma.treatment.order.OrderRules.Timing;

/** Route, frequency, number of doses and speed of an infusion. */
final class TimingCheck {
  private static final BigDecimal HOURS_A_DAY = new BigDecimal("24");
  private static final String IVIG = "ivig";
  private static final List<String> SLOW =
      List.of("renal_impairment", "thrombosis", "thrombosis_risk", "egfr_below_60");

  private final OrderRules rules;
  private final Bedside bedside;
  private final Formulary formulary;

  TimingCheck(OrderRules rules, Bedside bedside, Formulary formulary) {
    this.rules = rules;
    this.bedside = bedside;
    this.formulary = formulary;
  }

  void check(CheckedOrder checked, Findings findings) {
    route(checked, findings);
    Optional<Timing> rule =
        rules.timings().stream().filter(t -> t.drug().equals(checked.drug().name())).findFirst();
    if (rule.isPresent()) {
      frequency(checked, rule.get(), findings);
    }
    suddenStop(checked, findings);
    infusion(checked, findings);
  }

  /**
   * A corticosteroid that ends without a taper after longer than {@link Bedside} allows (SR-45).
   */
  private void suddenStop(CheckedOrder checked, Findings findings) {
    Order order = checked.order();
    if (!checked.drug().tags().contains("oral_corticosteroid")
        || order.doses().isEmpty()
        || order.everyHours().isEmpty()
        || RangeComparison.speaksOfTaper(order)) {
      return;
    }
    BigDecimal hours = order.everyHours().get().multiply(BigDecimal.valueOf(order.doses().get()));
    if (hours.compareTo(HOURS_A_DAY.multiply(BigDecimal.valueOf(bedside.taperAfterDays()))) > 0) {
      findings.add(
          new Verdict(
              "sudden-stop",
              Severity.WARNING,
              checked.drug().label()
                  + " ends after "
                  + order.doses().get()
                  + " doses, and the order says nothing of a taper.",
              "Write how it is tapered; do not stop suddenly.",
              "more than " + bedside.taperAfterDays() + " days of a corticosteroid",
              "ggc-steroids",
              false));
    }
  }

  private static void route(CheckedOrder checked, Findings findings) {
    if (checked.drug().drug().isPresent() && checked.order().route().isEmpty()) {
      findings.notChecked("the route, for the order names none");
    }
    DoseRangeCheck.wrongRoute(checked)
        .ifPresent(
            route ->
                findings.add(
                    new Verdict(
                        "wrong-route",
                        Severity.CRITICAL,
                        checked.drug().label()
                            + " is not given by this route: "
                            + route.words()
                            + ".",
                        "Order one of its routes: "
                            + String.join(
                                ", ",
                                checked.drug().drug().orElseThrow().facts().routes().stream()
                                    .map(r -> r.words())
                                    .toList())
                            + ".",
                        "routes of the cited regimens",
                        "fneur-2023-1123380",
                        true)));
  }

  private static void frequency(CheckedOrder checked, Timing rule, Findings findings) {
    Order order = checked.order();
    if (order.everyHours().isEmpty() && !order.once()) {
      findings.notChecked("the frequency, for the order names none");
      return;
    }
    boolean weekly = DoseRangeCheck.methotrexate(checked);
    Severity severity = weekly ? Severity.CRITICAL : Severity.WARNING;
    String id = weekly ? "methotrexate-more-than-weekly" : "frequency";
    if (order.everyHours().isPresent() && !order.once()) {
      BigDecimal hours = order.everyHours().get();
      boolean single = order.doses().filter(doses -> doses == 1).isPresent();
      boolean ongoing = order.doses().isEmpty();
      int least = ongoing ? rule.leastOngoingHours() : rule.leastHours();
      if (!single && hours.compareTo(BigDecimal.valueOf(least)) < 0) {
        findings.add(
            verdict(
                checked,
                rule,
                id,
                severity,
                "every "
                    + days(hours)
                    + " is too often"
                    + (ongoing && hours.compareTo(BigDecimal.valueOf(rule.leastHours())) >= 0
                        ? " without a number of doses"
                        : "")));
      } else if (rule.mostHours()
              .filter(most -> hours.compareTo(BigDecimal.valueOf(most)) > 0)
              .isPresent()
          && !single) {
        findings.add(
            verdict(
                checked,
                rule,
                "too-seldom",
                Severity.WARNING,
                "every " + days(hours) + " is too seldom"));
      }
    }
    if (rule.mostDoses().isPresent()
        && order.doses().filter(doses -> doses > rule.mostDoses().get()).isPresent()) {
      findings.add(
          verdict(
              checked,
              rule,
              "too-many-doses",
              Severity.WARNING,
              order.doses().get() + " doses are more than any cited course has"));
    }
  }

  private static Verdict verdict(
      CheckedOrder checked, Timing rule, String id, Severity severity, String what) {
    return new Verdict(
        id,
        severity,
        checked.drug().label() + ": " + what + ".",
        rule.what(),
        "intervals of the cited regimens",
        rule.source(),
        rule.verified());
  }

  private static String days(BigDecimal hours) {
    return hours.compareTo(HOURS_A_DAY) < 0 || hours.remainder(HOURS_A_DAY).signum() != 0
        ? PlainDecimal.print(hours) + " hours"
        : hours.compareTo(HOURS_A_DAY) == 0
            ? "day"
            : PlainDecimal.print(hours.divide(HOURS_A_DAY)) + " days";
  }

  private void infusion(CheckedOrder checked, Findings findings) {
    Optional<BigDecimal> hours = checked.order().infusionHours();
    if (hours.isEmpty()) {
      return;
    }
    for (OrderRules.Infusion rule : rules.infusions()) {
      if (rule.drug().equals(checked.drug().name())
          && hours.get().compareTo(rule.leastHours()) < 0) {
        findings.add(
            new Verdict(
                "infusion-too-fast",
                Severity.WARNING,
                checked.drug().label()
                    + " over "
                    + PlainDecimal.print(hours.get())
                    + " hours is too fast.",
                "Give it over at least " + PlainDecimal.print(rule.leastHours()) + " hours.",
                "shortest infusion",
                rule.source(),
                rule.verified()));
      }
    }
    if (checked.drug().name().equals(IVIG)
        && hours.get().signum() > 0
        && checked.milligrams().isPresent()
        && checked.child().body().weight().isPresent()) {
      speed(checked, hours.get(), checked.child().body().weight().get(), findings);
    }
  }

  /** The average speed of an infusion of immunoglobulin may not pass the product's highest. */
  private void speed(CheckedOrder checked, BigDecimal hours, Weight weight, Findings findings) {
    boolean risk = SLOW.stream().anyMatch(checked.conditions()::contains);
    for (InfusionSpeed product : formulary.bedside().products()) {
      BigDecimal mgPerMl = product.percent().multiply(BigDecimal.TEN);
      BigDecimal most = bedside.mostSpeed(product, weight, risk).multiply(hours).multiply(mgPerMl);
      if (checked.milligrams().orElseThrow().compareTo(most) > 0) {
        findings.add(
            new Verdict(
                "infusion-too-fast",
                Severity.WARNING,
                "Over "
                    + PlainDecimal.print(hours)
                    + " hours this is faster than "
                    + PlainDecimal.print(bedside.mostSpeed(product, weight, risk))
                    + " mL an hour of "
                    + product.product()
                    + ".",
                "Give it over more hours, or divide it over 2 to 5 days.",
                "highest speed of the product"
                    + (risk ? " where kidney or thrombosis are at risk" : ""),
                "octagam-label",
                true));
      }
    }
  }
}
