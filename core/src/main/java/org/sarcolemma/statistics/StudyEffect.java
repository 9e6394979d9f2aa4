package org.sarcolemma.statistics;

/**
 * What one study found, on a scale where its error is about normal.
 *
 * @param estimate the figure, for example a log-odds
 * @param variance its sampling variance, above 0
 */
public record StudyEffect(double estimate, double variance) {
  private static final double HALF = 0.5;

  /** Refuses figures that cannot be weighed. */
  public StudyEffect {
    if (!(variance > 0) || !Double.isFinite(estimate) || !Double.isFinite(variance)) {
      throw new IllegalArgumentException(
          "a finite figure and a variance above 0 are needed, not " + estimate + ", " + variance);
    }
  }

  /**
   * The log-odds of a share. Half a patient is added on both sides where nobody or everybody has
   * it, as R's metafor does.
   *
   * @param present patients with the finding
   * @param examined patients looked at, above 0
   */
  public static StudyEffect logOdds(double present, double examined) {
    if (!(present >= 0 && present <= examined && examined > 0)) {
      throw new IllegalArgumentException(present + " of " + examined + " patients cannot be");
    }
    double more = present == 0 || present == examined ? HALF : 0;
    double with = present + more;
    double without = examined - present + more;
    return new StudyEffect(StrictMath.log(with / without), 1 / with + 1 / without);
  }
}
