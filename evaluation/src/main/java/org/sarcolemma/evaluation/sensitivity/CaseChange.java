package org.sarcolemma.evaluation.sensitivity;

/**
 * A published case ranked by two versions of the knowledge.
 *
 * @param id id of the case
 * @param firstBefore diagnosis in the first place by the old version
 * @param firstAfter the same by the new version
 * @param moved probability that moves elsewhere: half the sum of absolute differences, 0 to 1
 */
public record CaseChange(String id, String firstBefore, String firstAfter, double moved) {
  /** Whether another diagnosis comes first. */
  public boolean firstChanges() {
    return !firstBefore.equals(firstAfter);
  }
}
