package org.sarcolemma.differential;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Reading;

/**
 * One possible joint result of a test and what it would mean.
 *
 * @param answers the answers it would give, by finding id
 * @param readings the bands in which what it measures would lie, by quantity id
 * @param probability how likely this result is for this patient, 0 to 1
 * @param leading id of the diagnosis that would then come first
 * @param leadingProbability its probability then, 0 to 1
 */
public record Prospect(
    SortedMap<String, Answer> answers,
    SortedMap<String, Reading> readings,
    double probability,
    String leading,
    double leadingProbability) {
  /** Copies its maps. */
  public Prospect {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
  }
}
