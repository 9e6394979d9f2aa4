package org.sarcolemma.evaluation.sensitivity;

/**
 * How often a finding is taken to occur in a child's disease, by two versions of the knowledge.
 *
 * @param finding finding id
 * @param label its wording
 * @param hypothesis disease id, a leaf of the tree
 * @param diseaseLabel its wording
 * @param before share by the old version, strictly between 0 and 1
 * @param after share by the new version, strictly between 0 and 1
 */
public record RateChange(
    String finding,
    String label,
    String hypothesis,
    String diseaseLabel,
    double before,
    double after) {
  /** Change on the log-odds scale. */
  public double logOdds() {
    return StrictMath.log(after / (1 - after)) - StrictMath.log(before / (1 - before));
  }
}
