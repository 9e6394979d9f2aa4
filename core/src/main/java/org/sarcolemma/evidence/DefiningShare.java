package org.sarcolemma.evidence;

/**
 * How often a test that defines a disease is positive, in that disease and elsewhere. Such findings
 * (the antibody of its own subtype, a disease-causing variant, a missing protein) are not pooled
 * over the tree: what matters is the test's sensitivity and its false positives.
 *
 * <p>Rows without an assay speak of a result whose assay is not told. Of one assay, the shares of
 * weak and of other positive results add up to the share of positive results.
 *
 * @param id row id, for example {@code D0001}
 * @param finding finding id
 * @param hypothesis disease or family it speaks of, or {@link #ELSEWHERE} for all others
 * @param assay word of the assay (an antibody's, or panel or exome), empty when not told
 * @param strength which positive results it counts
 * @param share share of those results among all tested, strictly between 0 and 1
 * @param patients effective patients behind it
 * @param reference reference id
 * @param comment how it was reached
 */
public record DefiningShare(
    String id,
    String finding,
    String hypothesis,
    String assay,
    ResultStrength strength,
    double share,
    double patients,
    String reference,
    String comment) {
  /** Every disease the finding's other entries do not name. */
  public static final String ELSEWHERE = "elsewhere";

  /** A negative result never takes a disease to zero (SR-23), nor a positive one to certainty. */
  public DefiningShare {
    if (!(share > 0 && share < 1 && patients > 0)) {
      throw new IllegalArgumentException(
          "row " + id + ": share " + share + " must lie strictly between 0 and 1");
    }
  }

  /** A share of all positive results, assay not told. */
  public DefiningShare(
      String id,
      String finding,
      String hypothesis,
      double share,
      double patients,
      String reference,
      String comment) {
    this(id, finding, hypothesis, "", ResultStrength.ANY, share, patients, reference, comment);
  }

  /** Whether it speaks of any positive result of an assay not told. */
  public boolean plain() {
    return assay.isEmpty() && strength == ResultStrength.ANY;
  }
}
