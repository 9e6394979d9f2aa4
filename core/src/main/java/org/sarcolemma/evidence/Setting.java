package org.sarcolemma.evidence;

import java.util.List;

/**
 * Where the patient is seen, which decides what is likely before anything is asked.
 *
 * @param id for example {@code neuromuscular_clinic}
 * @param label wording for clinicians
 * @param averageOf settings this one averages; empty for a real setting
 * @param priorWeight how much of the prior log-odds counts, 0 (every disease alike) to 1 (all of
 *     it). Less than 1 where the shares themselves are doubtful, as when the place is not told
 */
public record Setting(String id, String label, List<String> averageOf, double priorWeight) {
  /**
   * Copies its list.
   *
   * @throws IllegalArgumentException for a weight outside 0 to 1
   */
  public Setting {
    averageOf = List.copyOf(averageOf);
    if (!(priorWeight >= 0 && priorWeight <= 1)) {
      throw new IllegalArgumentException("prior_weight must be 0 to 1, not " + priorWeight);
    }
  }
}
