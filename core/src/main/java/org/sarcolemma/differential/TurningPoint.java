package org.sarcolemma.differential;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.patient.Answer;

/**
 * Answers that would put another diagnosis first.
 *
 * @param answers the answers, by finding id; without any one of them the first place stays
 * @param probability how likely they all are for this patient, 0 to 1
 * @param leading id of the diagnosis that would then come first
 * @param leadingProbability its probability then, 0 to 1
 */
public record TurningPoint(
    SortedMap<String, Answer> answers,
    double probability,
    String leading,
    double leadingProbability) {
  /** Copies its map. */
  public TurningPoint {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }
}
