package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.bedside.Bedside;
import org.sarcolemma.treatment.cumulative.DosesGiven;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.cumulative.RunningTotal;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.measure.PlainDecimal;

/** What was given before: totals, doses too soon, vaccines. */
final class HistoryCheck {
  private static final String CYCLOPHOSPHAMIDE = "cyclophosphamide";
  private static final String ACR = "acr-vaccines-2022";
  private static final List<String> UNKNOWN_HISTORY =
      List.of("cyclophosphamide_history_unknown", "previous_cyclophosphamide_unknown");

  /** Days before an interval is over that are no more than a shifted appointment. */
  private static final int APPOINTMENT = 2;

  private static final int HOURS_A_DAY = 24;
  private static final int HOURS_A_WEEK = 168;

  private final Formulary formulary;
  private final OrderRules rules;
  private final Bedside bedside;

  HistoryCheck(Formulary formulary, OrderRules rules, Bedside bedside) {
    this.formulary = formulary;
    this.rules = rules;
    this.bedside = bedside;
  }

  void check(CheckedOrder checked, Findings findings) {
    cyclophosphamide(checked, findings);
    soon(checked, findings);
    vaccines(checked, findings);
    orderedVaccine(checked, findings);
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

  private void vaccines(CheckedOrder checked, Findings findings) {
    boolean suppressing = checked.drug().tags().contains("immunosuppressant");
    boolean immunoglobulin = checked.drug().tags().contains("immunoglobulin");
    for (Vaccine vaccine : checked.child().vaccines()) {
      if (vaccine.live()
          && vaccine.on().filter(date -> !date.isBefore(checked.today())).isPresent()) {
        checked
            .child()
            .given()
            .forEach(
                dose -> immunoglobulinBefore(vaccine.name(), vaccine.on().get(), dose, findings));
      }
      if (vaccine.live() && (suppressing || immunoglobulin)) {
        live(checked, vaccine, suppressing, findings);
      } else if (!vaccine.live()
          && vaccine.planned()
          && checked.drug().tags().contains("b_cell_depleter")) {
        findings.add(
            new Verdict(
                "vaccine-with-rituximab",
                Severity.WARNING,
                vaccine.name() + " is planned: it does little after rituximab.",
                "Give it before, or 6 months after and 4 weeks before the next infusion.",
                "vaccine list",
                ACR,
                true));
      }
    }
  }

  private void live(CheckedOrder checked, Vaccine vaccine, boolean suppressing, Findings findings) {
    LocalDate start = checked.start();
    boolean ahead =
        vaccine.planned() || vaccine.on().filter(date -> !date.isBefore(start)).isPresent();
    boolean recent =
        vaccine
            .on()
            .filter(date -> date.isBefore(start) && date.plusWeeks(4).isAfter(start))
            .isPresent();
    if (!ahead && !recent) {
      return;
    }
    findings.add(
        new Verdict(
            "live-vaccine",
            Severity.WARNING,
            vaccine.name()
                + (ahead ? " is planned" : " was given less than 4 weeks ago")
                + ": a live vaccine "
                + (suppressing ? "is dangerous under " : "may fail after ")
                + checked.drug().label()
                + ".",
            suppressing
                ? "Vaccinate first if treatment can wait; otherwise defer the vaccine."
                : "Wait with the vaccine until "
                    + bedside.liveVaccineFrom(dose(checked), start)
                    + ".",
            "vaccine list",
            suppressing ? ACR : "ig-vaccine-intervals",
            true));
  }

  /** Grams per kilogram of an order; the longest wait where it is not known. */
  private static BigDecimal dose(CheckedOrder checked) {
    return checked
        .milligrams()
        .flatMap(
            mg ->
                checked
                    .child()
                    .body()
                    .weight()
                    .map(w -> mg.scaleByPowerOfTen(-3).divide(w.kg(), 3, RoundingMode.UP)))
        .orElse(BigDecimal.TEN);
  }

  /** The order is itself a vaccine. */
  private void orderedVaccine(CheckedOrder checked, Findings findings) {
    if (!checked.drug().tags().contains("live_vaccine")) {
      return;
    }
    for (Medication medication : checked.child().medications()) {
      if (formulary
          .drug(medication.drug())
          .filter(d -> d.facts().classes().contains("immunosuppressant"))
          .isPresent()) {
        findings.add(
            new Verdict(
                "live-vaccine",
                Severity.CRITICAL,
                checked.drug().label()
                    + " is a live vaccine and the child takes "
                    + medication.drug()
                    + ".",
                "Defer it until immunosuppression has ended.",
                "medication list",
                ACR,
                true));
      }
    }
    for (GivenDose dose : checked.child().given()) {
      immunoglobulinBefore(checked.drug().label(), checked.start(), dose, findings);
    }
  }

  private void immunoglobulinBefore(
      String vaccine, LocalDate on, GivenDose dose, Findings findings) {
    boolean immunoglobulin = is(dose, "ivig") || is(dose, "scig");
    if (!immunoglobulin || dose.on().isEmpty()) {
      return;
    }
    BigDecimal perKg =
        dose.amount()
            .in(DoseUnit.G)
            .map(Amount::value)
            .flatMap(g -> dose.kilograms().map(kg -> g.divide(kg, 3, RoundingMode.UP)))
            .orElse(BigDecimal.TEN);
    LocalDate from = bedside.liveVaccineFrom(perKg, dose.on().get());
    if (on.isBefore(from)) {
      findings.add(
          new Verdict(
              "live-vaccine-after-immunoglobulin",
              Severity.CRITICAL,
              vaccine
                  + ": immunoglobulin was given on "
                  + dose.on().get()
                  + "; the vaccine would fail.",
              "Wait with it until " + from + ".",
              PlainDecimal.print(perKg) + " g/kg",
              "ig-vaccine-intervals",
              true));
    }
  }
}
