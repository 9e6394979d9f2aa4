package org.sarcolemma.screen;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.screening.Hit;

/**
 * A patient whom a clinician should look at again.
 *
 * @param patient id in the export
 * @param hit why
 * @param probability of necrotizing myopathy, by what the export tells, in a screened population
 * @param ageYears completed years on the day of the question, where told
 * @param sex as recorded
 * @param notUsed what could not be used of this patient's record
 */
public record ScreenHit(
    String patient,
    Hit hit,
    double probability,
    Optional<Integer> ageYears,
    Sex sex,
    List<String> notUsed) {
  /** Copies its list. */
  public ScreenHit {
    notUsed = List.copyOf(notUsed);
  }
}
