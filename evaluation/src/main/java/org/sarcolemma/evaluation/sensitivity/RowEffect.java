package org.sarcolemma.evaluation.sensitivity;

import org.sarcolemma.evidence.FrequencyRow;

/**
 * What one evidence row does to the ranking of the cases.
 *
 * @param row the row
 * @param cases cases whose probabilities change at all when it is left out
 * @param sum change summed over the cases; the change of a case is the total variation of its
 *     listed diagnoses, half the sum of absolute differences: the probability that moves elsewhere,
 *     0 to 1
 * @param largest the largest change of a case
 * @param largestCase id of that case, empty when nothing changes
 * @param logLoss summed change of the log loss when the row is left out; positive: the right
 *     diagnosis is given less without it
 */
public record RowEffect(
    FrequencyRow row, int cases, double sum, double largest, String largestCase, double logLoss) {

  /** Mean change of the cases that change; 0 when none does. */
  public double mean() {
    return cases == 0 ? 0 : sum / cases;
  }
}
