package org.sarcolemma.evidence;

import java.util.OptionalInt;
import org.sarcolemma.statistics.StudyEffect;

/**
 * One published count, as a study that can be pooled.
 *
 * @param row id of its evidence row
 * @param reference id of the publication
 * @param year of publication, where it is known
 * @param present patients with the finding
 * @param examined patients in whom it was looked for, above 0
 */
public record CountedStudy(
    String row, String reference, OptionalInt year, double present, double examined) {
  /** The share on the log-odds scale. */
  public StudyEffect effect() {
    return StudyEffect.logOdds(present, examined);
  }
}
