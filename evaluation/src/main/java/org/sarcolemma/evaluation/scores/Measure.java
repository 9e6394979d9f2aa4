package org.sarcolemma.evaluation.scores;

import java.util.List;

/**
 * A figure that says how good a set of predictions is. In the order in which they are written;
 * every one lies between 0 and 1 except {@link #LOG_LOSS_IMNM}.
 */
public enum Measure {
  /** Share of patients whose diagnosis class was ranked first. */
  TOP1("top1", "right class first"),
  /** Share whose class was among the first three. */
  TOP3("top3", "right class among the first three"),
  /** Share whose family was ranked first. */
  TOP1_FAMILY("top1_family", "right diagnosis first, IMNM subtypes counted as one"),
  /** Share whose family was among the first three. */
  TOP3_FAMILY("top3_family", "right diagnosis among the first three, IMNM subtypes counted as one"),
  /** Share of IMNM patients with IMNM ranked first. */
  IMNM_SENSITIVITY_TOP1("imnm_sensitivity_top1", "of the IMNM patients, share with IMNM first"),
  /** Share of mimics with something else ranked first, or nothing. */
  IMNM_SPECIFICITY_TOP1("imnm_specificity_top1", "of the mimics, share without IMNM first"),
  /** Share of IMNM patients given a probability of IMNM of 0.10 or more. */
  IMNM_SENSITIVITY_P10(
      "imnm_sensitivity_p10",
      "of the IMNM patients, share with a probability of IMNM of 0.10 or more"),
  /** Share of mimics given a probability of IMNM below 0.10. */
  IMNM_SPECIFICITY_P10(
      "imnm_specificity_p10", "of the mimics, share with a probability of IMNM below 0.10"),
  /** Area under the receiver operating characteristic of the probability of IMNM. */
  IMNM_AUC("imnm_auc", "chance that an IMNM patient got a higher probability of IMNM than a mimic"),
  /** Mean squared distance of the probability of IMNM from the truth. */
  BRIER_IMNM("brier_imnm", "mean squared error of the probability of IMNM; 0 is perfect"),
  /** Share of IMNM patients for whom antibodies would have been ordered. */
  ANTIBODY_ADVISED_IMNM(
      "antibody_advised_imnm",
      "of the IMNM patients, share for whom anti-HMGCR and anti-SRP would be ordered"),
  /** Share of mimics for whom antibodies would have been ordered: the price of the former. */
  ANTIBODY_ADVISED_MIMIC(
      "antibody_advised_mimic", "of the mimics, share for whom they would be: the price"),
  /**
   * Mean negative natural logarithm of the probability given to the truth, IMNM or not.
   * Probabilities are held between 1e-6 and 1 - 1e-6, so that one certain error costs 13.8 and not
   * infinity.
   */
  LOG_LOSS_IMNM(
      "log_loss_imnm",
      "mean -ln of the probability given to the truth, IMNM or not, held above 1e-6; 0 is perfect");

  /** Summed probability from which IMNM counts as suspected. */
  private static final double SUSPECTED = 0.1;

  private static final double CLIP = 1e-6;

  private final String key;
  private final String meaning;

  Measure(String key, String meaning) {
    this.key = key;
    this.meaning = meaning;
  }

  /** Stable name in files, that of the reference scorer where it has the measure. */
  public String key() {
    return key;
  }

  /** What the figure means, in words for a clinician. */
  public String meaning() {
    return meaning;
  }

  /** Made ready for outcomes. */
  Statistic over(List<Outcome> outcomes) {
    return this == IMNM_AUC
        ? new AreaUnderCurve(outcomes)
        : new Mean(outcomes, this::concerns, this::value);
  }

  /** Whose figure it is: the IMNM patients', the mimics' or everybody's. */
  private boolean concerns(Outcome outcome) {
    return switch (this) {
      case IMNM_SENSITIVITY_TOP1, IMNM_SENSITIVITY_P10, ANTIBODY_ADVISED_IMNM -> outcome.imnm();
      case IMNM_SPECIFICITY_TOP1, IMNM_SPECIFICITY_P10, ANTIBODY_ADVISED_MIMIC -> !outcome.imnm();
      case TOP1, TOP3, TOP1_FAMILY, TOP3_FAMILY, IMNM_AUC, BRIER_IMNM, LOG_LOSS_IMNM -> true;
    };
  }

  /** What one patient adds to the mean. */
  private double value(Outcome outcome) {
    return switch (this) {
      case TOP1 -> share(outcome.firstClassRight());
      case TOP3 -> share(outcome.threeClassesRight());
      case TOP1_FAMILY -> share(outcome.firstFamilyRight());
      case TOP3_FAMILY -> share(outcome.threeFamiliesRight());
      case IMNM_SENSITIVITY_TOP1 -> share(outcome.imnmFirst());
      case IMNM_SPECIFICITY_TOP1 -> share(!outcome.imnmFirst());
      case IMNM_SENSITIVITY_P10 -> share(outcome.imnmProbability() >= SUSPECTED);
      case IMNM_SPECIFICITY_P10 -> share(outcome.imnmProbability() < SUSPECTED);
      case BRIER_IMNM -> squaredError(outcome);
      case ANTIBODY_ADVISED_IMNM, ANTIBODY_ADVISED_MIMIC -> share(outcome.antibodyAdvised());
      case LOG_LOSS_IMNM -> logLoss(outcome);
      case IMNM_AUC -> throw new IllegalStateException("the area under the curve is about pairs");
    };
  }

  private static double share(boolean counts) {
    return counts ? 1 : 0;
  }

  private static double squaredError(Outcome outcome) {
    double error = outcome.imnmProbability() - share(outcome.imnm());
    return error * error;
  }

  private static double logLoss(Outcome outcome) {
    double p = Math.min(Math.max(outcome.imnmProbability(), CLIP), 1 - CLIP);
    return -StrictMath.log(outcome.imnm() ? p : 1 - p);
  }
}
