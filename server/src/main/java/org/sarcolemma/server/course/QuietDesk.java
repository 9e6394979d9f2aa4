package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.followup.Checkpoint;
import org.sarcolemma.followup.Decision;
import org.sarcolemma.followup.FlareSigns;
import org.sarcolemma.followup.InactiveRule;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.SustainedRule;
import org.sarcolemma.followup.Visit;

/** Quiet or not: inactive disease at a visit, for months, and signs of a flare. */
final class QuietDesk {
  private final OutcomeMeasures measures;
  private final Citations citations;

  QuietDesk(OutcomeMeasures measures, Citations citations) {
    this.measures = measures;
    this.citations = citations;
  }

  List<ResponseView.Judgement> at(CourseFacts facts, Visit visit) {
    List<ResponseView.Judgement> judgements = new ArrayList<>();
    measures.inactive().forEach(rule -> judgements.add(inactive(rule, visit)));
    List<Visit> until =
        facts.visits().stream().filter(one -> !one.day().isAfter(visit.day())).toList();
    judgements.add(sustained(facts, Compared.clinical(until), visit.day()));
    judgements.addAll(flare(facts, until));
    return judgements;
  }

  private ResponseView.Judgement inactive(InactiveRule rule, Visit visit) {
    InactiveRule.Outcome outcome = rule.judge(visit);
    List<String> items = new ArrayList<>();
    for (int i = 0; i < rule.items().size(); i++) {
      InactiveRule.Item item = rule.items().get(i);
      items.add(
          label(item.scale())
              + " "
              + (item.laboratory() ? "within the laboratory's limit" : bound(item))
              + (item.required() ? ", required" : "")
              + ": "
              + outcome.states().get(i).map(met -> met ? "met" : "not met").orElse("not measured"));
    }
    return citations.judgement(
        rule.label(),
        ResponseDesk.word(outcome.decision()) + " on " + visit.day(),
        items,
        rule.note(),
        rule.source());
  }

  private String bound(InactiveRule.Item item) {
    boolean higher =
        measures.scale(item.scale()).filter(scale -> scale.higherIsBetter()).isPresent();
    return (higher ? "at least " : "at most ")
        + Plain.of(item.limit().value())
        + " "
        + item.limit().unit();
  }

  private String label(String scale) {
    return measures.scale(scale).map(s -> s.label()).orElse(scale);
  }

  private ResponseView.Judgement sustained(CourseFacts facts, List<Visit> visits, LocalDate at) {
    SustainedRule rule = measures.watch().sustained();
    Decision decision = rule.judge(visits, measures.inactive(rule.inactive()).orElseThrow(), at);
    List<String> running =
        facts.drugs().stream()
            .filter(drug -> drug.id().isPresent())
            .filter(
                drug ->
                    drug.running()
                        || drug.last()
                            .filter(
                                day ->
                                    day.isAfter(
                                        at.minusMonths(rule.months().value().longValueExact())))
                            .isPresent())
            .map(DrugCourse::name)
            .toList();
    String state =
        running.isEmpty()
            ? "no treatment told within this time: remission in the words of IMACS"
            : "treated within this time ("
                + String.join(", ", running)
                + "): complete clinical response in the words of IMACS, no remission";
    return citations.judgement(
        "No active disease for " + rule.months().printed(),
        ResponseDesk.word(decision) + " on " + at,
        decision == Decision.MET ? List.of(state) : List.of(),
        rule.note(),
        rule.months().source());
  }

  private List<ResponseView.Judgement> flare(CourseFacts facts, List<Visit> visits) {
    FlareSigns rules = measures.watch().flare();
    List<ResponseView.Judgement> judgements = new ArrayList<>();
    Optional<LocalDate> treated = facts.firstTreatment().flatMap(DrugCourse::first);
    for (FlareSigns.Sign sign : rules.of(visits, treated)) {
      List<String> items = new ArrayList<>();
      sign.from().ifPresent(one -> items.add("compared with " + dated(one)));
      sign.now().ifPresent(one -> items.add("last: " + dated(one)));
      laboratories(facts, sign).ifPresent(items::add);
      judgements.add(
          citations.judgement(
              "Sign of a flare: " + label(sign.scale()) + ", " + limit(rules, sign.scale()),
              word(sign.state()),
              items,
              rules.note(),
              ""));
    }
    return judgements;
  }

  private static String limit(FlareSigns rules, String scale) {
    return rules.falls().stream()
        .filter(fall -> fall.scale().equals(scale))
        .findFirst()
        .map(fall -> Plain.of(fall.points().value()) + " " + fall.points().unit() + " or more")
        .orElse(
            Plain.of(rules.rise().times().value())
                + " "
                + rules.rise().times().unit()
                + " and above the limit, at "
                + rules.rise().inARow()
                + " measurements in a row");
  }

  /** Values of two laboratories may be compared only when that is said (SR-49). */
  private static Optional<String> laboratories(CourseFacts facts, FlareSigns.Sign sign) {
    if (sign.from().isEmpty() || !sign.from().get().score().scale().enzyme()) {
      return Optional.empty();
    }
    List<String> names =
        facts.of(sign.scale()).stream().map(Reading::laboratory).distinct().toList();
    return names.size() > 1 || names.contains("")
        ? Optional.of("of several laboratories, or one that was not told: compare with care")
        : Optional.empty();
  }

  private static String dated(FlareSigns.Dated one) {
    return ResponseDesk.number(one.score()) + " on " + one.day();
  }

  private static String word(FlareSigns.State state) {
    return switch (state) {
      case PRESENT -> "present: look for a cause";
      case UNCONFIRMED -> "seen, to be confirmed by a further measurement";
      case ABSENT -> "not seen";
      case NOT_KNOWN -> "cannot be told: too few values on treatment, or a limit not told";
    };
  }

  /** Nothing better at the time by which something should be. */
  List<ResponseView.Judgement> checkpoint(CourseFacts facts, Visit before, Visit after) {
    Checkpoint checkpoint = measures.watch().checkpoint();
    Optional<LocalDate> begun = facts.firstTreatment().flatMap(DrugCourse::first);
    boolean due =
        begun.filter(day -> checkpoint.passed(day, after.day())).isPresent()
            && measures.imacs2004(before, after) == Decision.NOT_MET;
    return due
        ? List.of(
            citations.judgement(
                "Twelve weeks of treatment",
                checkpoint.advice(),
                List.of("“No improvement” is read here as: IMACS 2004 not met."),
                "",
                checkpoint.weeks().source()))
        : List.of();
  }
}
