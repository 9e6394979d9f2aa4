package org.sarcolemma.differential;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.Reading;

/** The knowledge as it stands for one age group, pooled; each figure is computed on first use. */
final class PooledEvidence {
  private final Knowledge knowledge;
  private final AgeGroup group;
  private final RowWeights weights;
  private final @Nullable PooledEvidence lender;
  private final Set<String> own;
  private final Map<String, FindingRates> rates = new ConcurrentHashMap<>();
  private final Map<String, FindingRates> byResult = new ConcurrentHashMap<>();
  private final Map<String, QuantityLocations> locations = new ConcurrentHashMap<>();
  private final Map<String, Priors> priors = new ConcurrentHashMap<>();

  PooledEvidence(Knowledge knowledge, AgeGroup group) {
    this.knowledge = knowledge;
    this.group = group;
    this.weights = new RowWeights(knowledge, group);
    this.lender = null;
    this.own = Set.of();
  }

  /**
   * Evidence that differs from another in a few figures only.
   *
   * @param lender what gives all other figures, for the same age group
   * @param own ids of the findings and quantities whose figures are pooled from this knowledge
   */
  PooledEvidence(Knowledge knowledge, AgeGroup group, PooledEvidence lender, Set<String> own) {
    this.knowledge = knowledge;
    this.group = group;
    this.weights = new RowWeights(knowledge, group);
    this.lender = lender;
    this.own = own;
  }

  FindingRates rates(String finding) {
    if (lender != null && !own.contains(finding)) {
      return lender.rates(finding);
    }
    return rates.computeIfAbsent(finding, f -> new FindingRates(f, knowledge, weights));
  }

  QuantityLocations locations(QuantityModel model) {
    if (lender != null && !own.contains(model.id())) {
      return lender.locations(model);
    }
    return locations.computeIfAbsent(
        model.id(), id -> new QuantityLocations(model, knowledge, weights, group));
  }

  Priors priors(String setting) {
    if (lender != null) {
      return lender.priors(setting);
    }
    return priors.computeIfAbsent(setting, s -> Priors.of(knowledge, s, group));
  }

  Clue clue(Finding finding, Answer answer) {
    return clue(finding, answer, rates(finding.id()));
  }

  /** The clue of an antibody result; none when no figure speaks of it. */
  Optional<Clue> clue(Finding finding, AntibodyResult result) {
    DefiningFigures figures = DefiningFigures.of(knowledge, finding.id(), result);
    Answer answer = result.state().answer();
    if (figures.any() && !figures.name().isEmpty()) {
      FindingRates known =
          byResult.computeIfAbsent(
              finding.id() + "|" + figures.name(),
              key -> new FindingRates(finding.id(), knowledge, weights, figures));
      return Optional.of(clue(finding, answer, known));
    }
    return figures.name().isEmpty() ? Optional.of(clue(finding, answer)) : Optional.empty();
  }

  /** The clue of a negative genetic test. Not kept: a test may leave any set of diseases open. */
  Clue clue(Finding finding, GeneticResult result) {
    DefiningFigures figures = DefiningFigures.of(knowledge, finding.id(), result);
    FindingRates known =
        figures.any()
            ? new FindingRates(finding.id(), knowledge, weights, figures)
            : rates(finding.id());
    return clue(finding, Answer.PRESENT, known);
  }

  private static Clue clue(Finding finding, Answer answer, FindingRates known) {
    return new Clue(
        finding.id(),
        finding.group().orElse(""),
        known.logLikelihood(answer),
        () -> known.draws(answer),
        known::assumedShare,
        known::rowsBehind,
        known::rowsWithin);
  }

  Clue clue(QuantityModel model, Reading reading) {
    QuantityLocations known = locations(model);
    return new Clue(
        model.id(),
        model.group(),
        known.logLikelihood(reading),
        () -> known.draws(reading),
        known::assumedShare,
        known::rowsBehind,
        known::rowsWithin);
  }
}
