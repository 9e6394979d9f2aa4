package org.sarcolemma.treatment.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.order.Medication;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/** Which results were taken after treatment began, and which to take before it does (SR-32). */
final class ResultTimings {
  private static final String HOUSE = "house";

  private final Formulary formulary;
  private final List<AffectedResult> affected;

  ResultTimings(Formulary formulary, List<AffectedResult> affected) {
    this.formulary = formulary;
    this.affected = affected;
  }

  List<ResultTiming> of(PlanQuestion question, List<PlanOption> options) {
    List<ResultTiming> timings = new ArrayList<>();
    for (PreTreatmentCheck check : asked(options)) {
      Optional<LocalDate> taken =
          Optional.ofNullable(
                  ((Map<String, Optional<LocalDate>>) question.answered()).get(check.id()))
              .flatMap(on -> on);
      taken.flatMap(on -> late(check, on, question)).ifPresent(timings::add);
      for (AffectedResult rule : affected) {
        if (rule.checks().contains(check.id())) {
          affected(rule, check, taken, question, options).ifPresent(timings::add);
        }
      }
    }
    return timings;
  }

  private List<PreTreatmentCheck> asked(List<PlanOption> options) {
    return formulary.checks().stream()
        .filter(check -> options.stream().anyMatch(o -> check.concerns(o.doses().drug())))
        .toList();
  }

  private Optional<ResultTiming> late(
      PreTreatmentCheck check, LocalDate on, PlanQuestion question) {
    Optional<GivenDose> before =
        question.child().given().stream()
            .filter(dose -> formulary.drug(dose.drug()).isPresent())
            .filter(dose -> dose.on().filter(day -> !day.isAfter(on)).isPresent())
            .findFirst();
    return before.map(
        dose ->
            new ResultTiming(
                check.id(),
                true,
                check.question()
                    + " Taken on "
                    + on
                    + ", after treatment began: "
                    + label(dose.drug())
                    + " on "
                    + dose.on().map(LocalDate::toString).orElse("an unknown day")
                    + ".",
                HOUSE));
  }

  private Optional<ResultTiming> affected(
      AffectedResult rule,
      PreTreatmentCheck check,
      Optional<LocalDate> taken,
      PlanQuestion question,
      List<PlanOption> options) {
    boolean had = had(rule, taken, question);
    boolean planned = options.stream().anyMatch(o -> by(rule, o.doses().drug()));
    boolean open = !question.answered().containsKey(check.id());
    if (!had && !(planned && open)) {
      return Optional.empty();
    }
    String when =
        had ? " It loses value after what was given: " : " Take it before the first dose: ";
    return Optional.of(
        new ResultTiming(check.id(), had, check.question() + when + rule.text(), rule.source()));
  }

  /** Whether the child had such a drug before the result; a day that is not told may be before. */
  private boolean had(AffectedResult rule, Optional<LocalDate> taken, PlanQuestion question) {
    boolean given =
        question.child().given().stream()
            .filter(dose -> formulary.drug(dose.drug()).filter(d -> by(rule, d)).isPresent())
            .anyMatch(
                dose ->
                    taken.isEmpty() || dose.on().filter(day -> day.isAfter(taken.get())).isEmpty());
    boolean takes =
        question.child().medications().stream()
            .map(Medication::drug)
            .anyMatch(name -> formulary.drug(name).filter(d -> by(rule, d)).isPresent());
    return given || takes;
  }

  private static boolean by(AffectedResult rule, Drug drug) {
    return rule.by().contains(drug.id())
        || drug.facts().classes().stream().anyMatch(rule.by()::contains);
  }

  private String label(String name) {
    return formulary.drug(name).map(drug -> drug.facts().label()).orElse(name);
  }
}
