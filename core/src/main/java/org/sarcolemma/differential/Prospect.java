package org.sarcolemma.differential;

import java.util.Map;
import org.sarcolemma.patient.Answer;

/**
 * One possible joint result of a test and what it would mean.
 *
 * @param answers the answers it would give, by finding id
 * @param probability how likely this result is for this patient, 0 to 1
 * @param leading id of the diagnosis that would then come first
 * @param leadingProbability its probability then, 0 to 1
 */
public record Prospect(
    Map<String, Answer> answers,
    double probability,
    String leading,
    double leadingProbability) {
  /** Copies its map. */
  public Prospect {
    answers = Map.copyOf(answers);
  }
}
