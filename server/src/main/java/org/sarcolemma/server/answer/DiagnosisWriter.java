package org.sarcolemma.server.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sarcolemma.Assessment;
import org.sarcolemma.Diagnosis;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.server.wording.AddingUp;
import org.sarcolemma.server.wording.Figure;
import org.sarcolemma.server.wording.Percent;
import org.sarcolemma.server.wording.Times;

/** Says how likely a diagnosis is and why. */
final class DiagnosisWriter {
  /** Drawings reach at least this far, so that small figures look small. */
  private static final double SMALLEST_SCALE = 3;

  private final Knowledge knowledge;
  private final Map<String, Boolean> assumedPriors = new ConcurrentHashMap<>();
  private final KnownWriter known;
  private final SourceWriter sources;

  DiagnosisWriter(Knowledge knowledge, KnownWriter known, SourceWriter sources) {
    this.knowledge = knowledge;
    this.known = known;
    this.sources = sources;
  }

  DiagnosisView view(
      Assessment assessment,
      Diagnosis diagnosis,
      int rank,
      boolean outside,
      boolean open,
      boolean explained) {
    List<DiagnosisView.Subtype> subtypes =
        diagnosis.subtypes().stream()
            .map(
                finer ->
                    new DiagnosisView.Subtype(
                        finer.id(), finer.label(), ProbabilityView.of(finer, outside)))
            .toList();
    return new DiagnosisView(
        rank,
        diagnosis.id(),
        diagnosis.label(),
        ProbabilityView.of(diagnosis, outside),
        PatientsText.of(diagnosis.patients()),
        diagnosis.patients().veryFew(),
        open,
        explained ? Optional.of(why(assessment, diagnosis)) : Optional.empty(),
        subtypes);
  }

  private WhyView why(Assessment assessment, Diagnosis diagnosis) {
    List<Double> values = new ArrayList<>();
    values.add(diagnosis.priorLogOdds());
    diagnosis.contributions().forEach(c -> values.add(c.logOdds()));
    double scale = SMALLEST_SCALE;
    for (double value : values) {
      scale = Math.max(scale, Math.abs(value));
    }
    scale = Math.max(scale, Math.abs(diagnosis.logOdds()));
    List<Double> shown = AddingUp.toHundredths(values, diagnosis.logOdds());
    List<ReasonView> supporting = new ArrayList<>();
    List<ReasonView> opposing = new ArrayList<>();
    List<ReasonView> silent = new ArrayList<>();
    for (int i = 0; i < diagnosis.contributions().size(); i++) {
      Contribution contribution = diagnosis.contributions().get(i);
      List<ReasonView> side =
          Times.saysAlmostNothing(contribution.logOdds())
              ? silent
              : contribution.logOdds() > 0 ? supporting : opposing;
      side.add(reason(assessment, contribution, shown.get(i + 1), scale));
    }
    return new WhyView(
        prior(assessment, diagnosis, shown.get(0), scale),
        supporting,
        opposing,
        silent,
        sum(diagnosis, scale));
  }

  private ReasonView reason(
      Assessment assessment, Contribution contribution, double shown, double scale) {
    return new ReasonView(
        known.about(assessment.patient(), contribution.about()),
        Times.contribution(contribution.logOdds()),
        Figure.signed(shown),
        new OddsBar(contribution.logOdds(), scale),
        contribution.kind() == Contribution.Kind.ASSUMPTION,
        partly(contribution.weight()),
        sources.behind(contribution));
  }

  private static String partly(double weight) {
    return weight < 1
        ? "counts " + Percent.of(weight) + ": a finding it travels with has said the rest"
        : "";
  }

  private ReasonView prior(Assessment assessment, Diagnosis diagnosis, double shown, double scale) {
    return new ReasonView(
        "Before anything is asked: " + lowerFirst(assessment.setting().label()),
        Percent.of(diagnosis.prior()) + ", odds " + Times.odds(diagnosis.priorLogOdds()),
        Figure.signed(shown),
        new OddsBar(diagnosis.priorLogOdds(), scale),
        assumedPrior(diagnosis.id()),
        "",
        List.of(
            new SourceView(
                diagnosis.id(), "shares", diagnosis.label(), "how the start was set", false)));
  }

  /** Whether any share on the way from the root down to a diagnosis is an estimate of ours. */
  private boolean assumedPrior(String hypothesis) {
    return assumedPriors.computeIfAbsent(hypothesis, this::hasAssumedPrior);
  }

  private boolean hasAssumedPrior(String hypothesis) {
    HypothesisTree tree = knowledge.tree();
    int node = tree.index(hypothesis).orElseThrow();
    return knowledge.priors().stream()
        .filter(share -> tree.isAtOrAbove(tree.index(share.hypothesis()).orElse(node), node))
        .map(share -> Optional.ofNullable(knowledge.references().get(share.reference())))
        .flatMap(Optional::stream)
        .anyMatch(Reference::estimate);
  }

  private static ReasonView sum(Diagnosis diagnosis, double scale) {
    return new ReasonView(
        "Together",
        Percent.of(diagnosis.probability()) + ", odds " + Times.odds(diagnosis.logOdds()),
        Figure.signed(diagnosis.logOdds()),
        new OddsBar(diagnosis.logOdds(), scale),
        false,
        "",
        List.of());
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
