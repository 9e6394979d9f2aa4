package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.DoseAnswer;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.dose.DoseQuestion;
import org.sarcolemma.treatment.dose.Doses;
import org.sarcolemma.treatment.dose.NoDose;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Methotrexate;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.Route;

/**
 * Whether an ordered dose lies within what sources cite for this child: over a cap, tenfold, above
 * or below the range (SR-39).
 */
final class DoseRangeCheck {
  private final Formulary formulary;
  private final OrderRules rules;
  private final Doses doses;
  private final RangeComparison comparison;
  private final RepeatedCourse repeatedCourse;

  DoseRangeCheck(Formulary formulary, OrderRules rules) {
    this.formulary = formulary;
    this.rules = rules;
    this.doses = new Doses(formulary);
    this.comparison = new RangeComparison(rules.shares());
    this.repeatedCourse = new RepeatedCourse(formulary, rules);
  }

  void check(CheckedOrder checked, Findings findings) {
    if (checked.drug().drug().isEmpty() || checked.milligrams().isEmpty()) {
      return;
    }
    Drug drug = checked.drug().drug().get();
    BigDecimal mg = checked.milligrams().get();
    // Only the dose for the genes that were told is compared; a gene that was not told does not
    // change the range, and the open test is a finding of its own.
    Metaboliser tpmt = checked.child().tpmt().orElse(Metaboliser.NORMAL);
    Metaboliser nudt15 = checked.child().nudt15().orElse(Metaboliser.NORMAL);
    DoseAnswer answer = doses.of(question(drug, checked, tpmt, nudt15));
    if (!answer.options().isEmpty()) {
      range(checked, answer, mg, findings);
      return;
    }
    caps(checked, drug, mg, findings);
    Optional<OrderRules.Guard> guard =
        rules.guards().stream().filter(g -> g.drug().equals(drug.id())).findFirst();
    if (guard.isPresent()) {
      guard(checked, guard.get(), mg, findings);
    }
    uncited(checked, answer, findings);
    poor(checked, drug, mg, findings);
  }

  /** No dose is cited for a poor metaboliser, but what is too much for others is too much here. */
  private void poor(CheckedOrder checked, Drug drug, BigDecimal mg, Findings findings) {
    DoseQuestion others = question(drug, checked, Metaboliser.NORMAL, Metaboliser.NORMAL);
    Optional<DoseOption> most =
        doses.of(others).options().stream()
            .max(Comparator.comparing(o -> DoseScale.milligrams(o.regimen(), o.amount().value())));
    if (most.isPresent()) {
      DoseScale scale = DoseScale.of(most.get().regimen());
      comparison.tooMuch(
          checked,
          new RangeComparison.Ordered(
              scale.of(checked.order(), mg), scale.mean(checked.order(), mg), scale),
          DoseScale.milligrams(most.get().regimen(), most.get().amount().value()),
          "highest dose cited for children with normal enzymes",
          findings);
    }
  }

  private static DoseQuestion question(
      Drug drug, CheckedOrder checked, Metaboliser tpmt, Metaboliser nudt15) {
    OrderChild child = checked.child();
    return new DoseQuestion(
        drug,
        child.body(),
        Optional.of(checked.today()),
        checked.order().route().filter(route -> drug.facts().routes().contains(route)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        child.lab("haematocrit").or(() -> child.lab("hematocrit")).filter(DoseRangeCheck::share),
        Optional.of(tpmt),
        Optional.of(nudt15));
  }

  /** A haematocrit told as a share of 1; one in percent is not used. */
  private static boolean share(BigDecimal value) {
    return value.compareTo(new BigDecimal("0.1")) >= 0
        && value.compareTo(new BigDecimal("0.7")) <= 0;
  }

  static String unit(CheckedOrder checked) {
    return checked.volume() ? " mL" : " mg";
  }

  /** An empty set of doses is said, and by its cause. */
  private static void uncited(CheckedOrder checked, DoseAnswer answer, Findings findings) {
    for (NoDose none : answer.cannot()) {
      if (none.reason().contains("by this route")) {
        findings.add(
            new Verdict(
                "route-without-cited-dose",
                Severity.WARNING,
                "No source here states a dose of "
                    + checked.drug().label()
                    + " by this route for a child.",
                "Order a route with a cited dose, or have the dose confirmed by a specialist.",
                none.reason(),
                none.source(),
                true));
      }
      findings.notChecked("the dose range, " + none.reason());
    }
  }

  private void range(CheckedOrder checked, DoseAnswer answer, BigDecimal mg, Findings findings) {
    DoseScale scale = DoseScale.of(answer.options().get(0).regimen());
    BigDecimal ordered = scale.of(checked.order(), mg);
    List<BigDecimal> cited = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (DoseOption option : answer.options()) {
      BigDecimal value = DoseScale.milligrams(option.regimen(), option.amount().value());
      cited.add(value);
      sources.add(
          PlainDecimal.print(value)
              + unit(checked)
              + " ("
              + formulary.shortName(option.regimen().terms().source())
              + ")");
    }
    BigDecimal low = cited.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal high = cited.stream().reduce(BigDecimal::max).orElseThrow();
    String basis = "cited " + scale.words() + " for this child: " + String.join(", ", sources);
    cap(answer, ordered, scale, checked, findings);
    RangeComparison.Ordered figure =
        new RangeComparison.Ordered(ordered, scale.mean(checked.order(), mg), scale);
    comparison.compare(checked, figure, low, high, basis, findings);
    if (scale == DoseScale.COURSE) {
      repeatedCourse.check(checked, ordered, high, basis, findings);
    }
  }

  /** A cap counts when no source goes above it for this child. */
  private void cap(
      DoseAnswer answer,
      BigDecimal ordered,
      DoseScale scale,
      CheckedOrder checked,
      Findings findings) {
    Optional<BigDecimal> most = Optional.empty();
    Optional<Cap> cap = Optional.empty();
    for (DoseOption option : answer.options()) {
      if (option.cap().isPresent()) {
        BigDecimal limit = limit(option.regimen(), option.cap().get());
        if (most.isEmpty() || limit.compareTo(most.get()) > 0) {
          most = Optional.of(limit);
          cap = option.cap();
        }
      }
    }
    BigDecimal uncapped =
        answer.options().stream()
            .filter(option -> option.cap().isEmpty())
            .map(o -> DoseScale.milligrams(o.regimen(), o.amount().value()))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    if (most.isPresent()
        && uncapped.compareTo(most.get()) <= 0
        && ordered.compareTo(most.get().multiply(rules.shares().capTolerance())) > 0) {
      overCap(checked, ordered, most.get(), cap.orElseThrow(), scale, findings);
    }
  }

  /** Without a weight the caps of the sources still hold. */
  private void caps(CheckedOrder checked, Drug drug, BigDecimal mg, Findings findings) {
    Optional<BigDecimal> most = Optional.empty();
    Optional<Cap> cap = Optional.empty();
    for (Regimen regimen : formulary.regimens(drug)) {
      if (regimen.terms().verified() && regimen.terms().caps().isEmpty()) {
        return;
      }
      for (Cap each : regimen.terms().caps()) {
        BigDecimal limit = limit(regimen, each);
        if (most.isEmpty() || limit.compareTo(most.get()) > 0) {
          most = Optional.of(limit);
          cap = Optional.of(each);
        }
      }
    }
    if (most.isPresent()) {
      DoseScale scale = DoseScale.of(formulary.regimens(drug).get(0));
      BigDecimal ordered = scale.of(checked.order(), mg);
      if (ordered.compareTo(most.get().multiply(rules.shares().capTolerance())) > 0) {
        overCap(checked, ordered, most.get(), cap.orElseThrow(), scale, findings);
      }
    }
  }

  /** A cap on the scale of its regimen, in mg. */
  private static BigDecimal limit(Regimen regimen, Cap cap) {
    return cap.per() == regimen.terms().per()
        ? DoseScale.milligrams(
            regimen, cap.limit().in(regimen.terms().formula().unit()).orElseThrow().value())
        : cap.limit().in(DoseUnit.MG).map(Amount::value).orElseThrow();
  }

  private void overCap(
      CheckedOrder checked,
      BigDecimal ordered,
      BigDecimal most,
      Cap cap,
      DoseScale scale,
      Findings findings) {
    findings.add(
        new Verdict(
            "over-cap",
            Severity.CRITICAL,
            checked.drug().label()
                + ": "
                + PlainDecimal.print(ordered)
                + unit(checked)
                + " "
                + scale.words()
                + " is above the cap of "
                + PlainDecimal.print(most)
                + unit(checked)
                + ".",
            "Order at most " + PlainDecimal.print(most) + unit(checked) + " " + scale.words() + ".",
            "cap " + cap.words() + ", " + formulary.shortName(cap.source()),
            cap.source(),
            scale.each(checked.order(), most),
            cap.verified()));
  }

  private void guard(
      CheckedOrder checked, OrderRules.Guard guard, BigDecimal mg, Findings findings) {
    Optional<BigDecimal> size =
        switch (guard.formula().size()) {
          case KILOGRAM -> checked.child().body().weight().map(w -> w.kg());
          case CHILD -> Optional.of(BigDecimal.ONE);
          default -> Optional.empty();
        };
    if (size.isPresent()) {
      BigDecimal unit = guard.formula().unit().milligrams().orElse(BigDecimal.ONE);
      BigDecimal low = guard.formula().low().multiply(size.get()).multiply(unit);
      BigDecimal high = guard.formula().high().multiply(size.get()).multiply(unit);
      RangeComparison.Ordered figure =
          new RangeComparison.Ordered(
              DoseScale.DAY.of(checked.order(), mg),
              DoseScale.DAY.mean(checked.order(), mg),
              DoseScale.DAY);
      comparison.compare(
          checked, figure, low, high, "for gross errors only: " + guard.population(), findings);
    }
  }

  /** Whether the drug is methotrexate, whose week is its own check. */
  static boolean methotrexate(CheckedOrder checked) {
    return checked.drug().name().equals(Methotrexate.ID);
  }

  /** Whether a route is known and not one of the drug's. */
  static Optional<Route> wrongRoute(CheckedOrder checked) {
    return checked
        .order()
        .route()
        .filter(
            route ->
                checked
                    .drug()
                    .drug()
                    .filter(drug -> !drug.facts().routes().contains(route))
                    .isPresent());
  }
}
