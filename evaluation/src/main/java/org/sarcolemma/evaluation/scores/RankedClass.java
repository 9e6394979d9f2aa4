package org.sarcolemma.evaluation.scores;

/**
 * A diagnosis class and the probability given to it.
 *
 * @param diagnosisClass class of the case vocabulary, for example {@code imnm_hmgcr}; not blank
 * @param probability 0 to 1
 */
public record RankedClass(String diagnosisClass, double probability) {
  private static final String IMNM = "imnm";

  /** Refuses a blank class and a probability outside 0 to 1. */
  public RankedClass {
    if (diagnosisClass.isBlank()) {
      throw new IllegalArgumentException("class is blank");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("p is " + probability + ", outside 0 to 1");
    }
    if (probability == 0) {
      probability = 0.0; // a negative zero must not be ranked below a zero
    }
  }

  /** The class, or {@code imnm} for any subtype of immune-mediated necrotizing myopathy. */
  public String family() {
    return family(diagnosisClass);
  }

  /** The family of a class: itself, or {@code imnm} if its name starts so. */
  public static String family(String diagnosisClass) {
    return diagnosisClass.startsWith(IMNM) ? IMNM : diagnosisClass;
  }
}
