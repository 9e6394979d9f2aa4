package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.bedside.Bedside;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.measure.PlainDecimal;

/** Live vaccines beside immunosuppression and immunoglobulin; others beside rituximab. */
final class VaccineCheck {
  private static final String ACR = "acr-vaccines-2022";
  private static final int HOURS_A_DAY = 24;

  private final Formulary formulary;
  private final Bedside bedside;

  VaccineCheck(Formulary formulary, Bedside bedside) {
    this.formulary = formulary;
    this.bedside = bedside;
  }

  void check(CheckedOrder checked, Findings findings) {
    vaccines(checked, findings);
    orderedVaccine(checked, findings);
  }

  private boolean is(GivenDose dose, String drug) {
    return formulary.drug(dose.drug()).filter(d -> d.id().equals(drug)).isPresent();
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
                "Give it before, or 6 months after and 4 weeks before the next infusion; influenza"
                    + " vaccine in its season all the same.",
                "vaccine list; influenza: summaries of the guideline",
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
    LocalDate waited = bedside.liveVaccineFrom(course(checked), lastDay(checked));
    if (!suppressing && vaccine.on().filter(date -> !date.isBefore(waited)).isPresent()) {
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
                : "Wait with the vaccine until " + waited + ".",
            "vaccine list",
            suppressing ? ACR : "ig-vaccine-intervals",
            true));
  }

  /** Grams per kilogram of a course of days; the longest wait where it is not known. */
  private static BigDecimal course(CheckedOrder checked) {
    return checked
        .milligrams()
        .map(mg -> DoseScale.COURSE.of(checked.order(), mg))
        .flatMap(
            mg ->
                checked
                    .child()
                    .body()
                    .weight()
                    .map(w -> mg.scaleByPowerOfTen(-3).divide(w.kg(), 3, RoundingMode.UP)))
        .orElse(BigDecimal.TEN);
  }

  /** Day of the last dose of an order; its first where no number of doses is told. */
  private static LocalDate lastDay(CheckedOrder checked) {
    int after = checked.order().doses().orElse(1) - 1;
    long hours =
        checked
            .order()
            .everyHours()
            .map(every -> every.multiply(BigDecimal.valueOf(after)).longValue())
            .orElse(0L);
    return checked.start().plusDays(hours / HOURS_A_DAY);
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
