package org.sarcolemma.statistics;

/**
 * What is known of a proportion, as effective numbers of patients with and without the finding: the
 * two parameters of a Beta distribution.
 *
 * <p>Effective means weighted: a row from another population or a weaker kind of study counts as
 * fewer patients than it examined, so the numbers are rarely whole.
 *
 * @param present effective patients with the finding, 0 or more
 * @param absent effective patients examined and without it, 0 or more
 */
public record BetaCounts(double present, double absent) {
  /** No patient at all. */
  public static final BetaCounts NONE = new BetaCounts(0, 0);

  /** Refuses negative or non-finite counts. */
  public BetaCounts {
    if (!(present >= 0 && absent >= 0) || Double.isInfinite(present) || Double.isInfinite(absent)) {
      throw new IllegalArgumentException(
          "counts must be finite and at least 0, not " + present + " and " + absent);
    }
  }

  /** Effective number of patients examined. */
  public double examined() {
    return present + absent;
  }

  /**
   * Expected proportion with the finding.
   *
   * @throws IllegalStateException when nobody was examined
   */
  public double mean() {
    if (examined() == 0) {
      throw new IllegalStateException("a proportion of nobody has no mean");
    }
    return present / examined();
  }

  /** Both samples together. */
  public BetaCounts plus(BetaCounts other) {
    return new BetaCounts(present + other.present, absent + other.absent);
  }

  /** The same proportion counted as {@code factor} times as many patients; factor at least 0. */
  public BetaCounts times(double factor) {
    return new BetaCounts(present * factor, absent * factor);
  }

  /** The same proportion resting on no more than {@code patients} effective patients. */
  public BetaCounts atMost(double patients) {
    return examined() <= patients ? this : times(patients / examined());
  }
}
