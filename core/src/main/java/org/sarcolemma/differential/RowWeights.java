package org.sarcolemma.differential;

import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.evidence.WeighingRules;
import org.sarcolemma.patient.AgeGroup;

/** How many effective patients each evidence row counts as, for a patient of one age group. */
final class RowWeights {
  private static final double HALF = 0.5;
  private static final double PERCENT = 100;

  private final Knowledge knowledge;
  private final WeighingRules rules;
  private final AgeGroup ageGroup;

  RowWeights(Knowledge knowledge, AgeGroup ageGroup) {
    this.knowledge = knowledge;
    this.rules = knowledge.weighing();
    this.ageGroup = ageGroup;
  }

  /** The weighted sample behind a row; empty for rows without a rate. */
  Tally tally(FrequencyRow row) {
    double share;
    double patients;
    if (row.present().isPresent()) {
      patients = row.examined().getAsDouble();
      share = patients > 0 ? row.present().getAsDouble() / patients : 0;
    } else if (row.percent().isPresent()) {
      patients = row.examined().orElse(rules.percentPatients());
      share = row.percent().getAsDouble() / PERCENT;
    } else if (row.word().isPresent() && row.word().get() != FrequencyWord.UNQUANTIFIED) {
      patients = row.assumption() ? rules.assumptionPatients() : rules.wordPatients();
      share = rules.band(row.word().get()).middle();
    } else {
      return Tally.NONE;
    }
    double half = row.pair().isEmpty() ? 1 : HALF;
    double size =
        StrictMath.min(patients, rules.mostPatients())
            * weight(row.population(), row.level())
            * half;
    return new Tally(size, size * share, row.assumption() ? size : 0);
  }

  /** Effective patients behind a published level of a quantity. */
  double patients(QuantityRow row) {
    double printed = row.patients() > 0 ? row.patients() : rules.wordPatients();
    return StrictMath.min(printed, rules.mostPatients()) * weight(row.population(), row.level());
  }

  /** Cohorts that a reference shares patients with. */
  Cohorts cohorts(String reference) {
    return knowledge.reference(reference).cohorts();
  }

  private double weight(Population population, EvidenceLevel level) {
    return rules.weight(level) * weight(population);
  }

  private double weight(Population population) {
    return switch (ageGroup) {
      case UNKNOWN -> rules.mixedPopulation();
      case CHILD ->
          switch (population) {
            case PEDIATRIC -> rules.samePopulation();
            case MIXED -> rules.mixedPopulation();
            case ADULT -> rules.otherPopulation();
          };
      case ADULT ->
          switch (population) {
            case ADULT -> rules.samePopulation();
            case MIXED -> rules.mixedPopulation();
            case PEDIATRIC -> rules.otherPopulation();
          };
    };
  }
}
