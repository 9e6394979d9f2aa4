package org.sarcolemma.server.answer;

import org.sarcolemma.Diagnosis;
import org.sarcolemma.server.wording.Percent;

/**
 * A probability as it is shown: never without its interval, nor, outside the evidence, without
 * these words (SR-03, SR-28).
 *
 * @param percent for example "38%"
 * @param range for example "12–71%"
 * @param spoken for example "38%, 95% interval 12 to 71%"
 * @param bar the same as a drawing
 * @param outside whether the patient is outside the evidence
 */
public record ProbabilityView(
    String percent, String range, String spoken, RangeBar bar, boolean outside) {

  /** What every probability of a patient outside the evidence carries. */
  public static final String OUTSIDE = "outside the evidence";

  private static final double ONE_PERCENT = 0.01;

  static ProbabilityView of(Diagnosis diagnosis, boolean outside) {
    double p = diagnosis.probability();
    double low = diagnosis.interval().low();
    double high = diagnosis.interval().high();
    String percent = Percent.of(p);
    return new ProbabilityView(
        percent,
        Percent.range(low, high),
        percent + ", 95% interval " + Percent.spokenRange(low, high),
        new RangeBar(low, p, high),
        outside);
  }

  /** Whether it is more than "<1%". */
  public boolean reachesOnePercent() {
    return bar.point() >= ONE_PERCENT;
  }

  /** For example "38% (12–71%)", with the words that belong to it. */
  public String text() {
    return percent + " (" + range + ")" + (outside ? ", " + OUTSIDE : "");
  }
}
