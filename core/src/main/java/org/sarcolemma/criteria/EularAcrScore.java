package org.sarcolemma.criteria;

import java.util.Optional;
import org.sarcolemma.patient.Patient;

/**
 * The 2017 EULAR/ACR score of a patient as a baseline for evaluations: what a clinician with the
 * published table and this patient's findings would add up.
 *
 * @param edition the column the publication prescribes for the patient
 * @param unknownAsAbsent points when everything not assessed counts as absent, as web calculators
 *     do; for comparison only, the verdicts never do this
 * @param range worst and best score over what is not assessed
 */
public record EularAcrScore(ScoreEdition edition, Points unknownAsAbsent, ScoreRange range) {
  /** Edition id of the column without muscle biopsy. */
  public static final String WITHOUT_BIOPSY = "eular_acr_2017_no_biopsy";

  /** Edition id of the column with muscle biopsy. */
  public static final String WITH_BIOPSY = "eular_acr_2017_biopsy";

  /**
   * The score of a patient; empty when the knowledge does not hold the criteria.
   *
   * @param catalogue encoded criteria
   * @param patient what is known
   */
  public static Optional<EularAcrScore> of(CriteriaCatalogue catalogue, Patient patient) {
    for (CriteriaVerdict verdict : catalogue.judge(patient)) {
      String id = verdict.card().id();
      boolean ours = id.equals(WITHOUT_BIOPSY) || id.equals(WITH_BIOPSY);
      if (ours && verdict.prescribed() && verdict.score().isPresent()) {
        ScoreRange range = verdict.score().get().range();
        return catalogue.score(id).map(e -> new EularAcrScore(e, range.low(), range));
      }
    }
    return Optional.empty();
  }

  /**
   * The score on the scale of probability, 0 to 1, by the formula recalled from memory, so that
   * patients of both columns can be ranked together; empty without a formula.
   */
  public Optional<Double> recalledProbability() {
    return edition.recalledProbability(unknownAsAbsent);
  }
}
