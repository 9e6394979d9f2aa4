package org.sarcolemma.treatment.plan;

import java.util.List;

/**
 * Results that lose value once a drug was given (SR-32).
 *
 * @param checks ids of the checks they answer
 * @param by ids of drugs, or names of classes, that change them
 * @param text how they change
 * @param source id of the source
 * @param verified whether it was read in the source
 */
public record AffectedResult(
    List<String> checks, List<String> by, String text, String source, boolean verified) {
  /** Copies its lists. */
  public AffectedResult {
    checks = List.copyOf(checks);
    by = List.copyOf(by);
  }
}
