package org.sarcolemma.differential;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Reading;

/** The knowledge as it stands for one age group, pooled; each figure is computed on first use. */
final class PooledEvidence {
  private final Knowledge knowledge;
  private final AgeGroup group;
  private final RowWeights weights;
  private final Map<String, FindingRates> rates = new ConcurrentHashMap<>();
  private final Map<String, QuantityLocations> locations = new ConcurrentHashMap<>();
  private final Map<String, Priors> priors = new ConcurrentHashMap<>();

  PooledEvidence(Knowledge knowledge, AgeGroup group) {
    this.knowledge = knowledge;
    this.group = group;
    this.weights = new RowWeights(knowledge, group);
  }

  FindingRates rates(String finding) {
    return rates.computeIfAbsent(finding, f -> new FindingRates(f, knowledge, weights));
  }

  QuantityLocations locations(QuantityModel model) {
    return locations.computeIfAbsent(
        model.id(), id -> new QuantityLocations(model, knowledge, weights, group));
  }

  Priors priors(String setting) {
    return priors.computeIfAbsent(setting, s -> Priors.of(knowledge, s, group));
  }

  Clue clue(Finding finding, Answer answer) {
    FindingRates known = rates(finding.id());
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
