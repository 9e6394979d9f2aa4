package org.sarcolemma.differential;

import java.util.List;

/**
 * What one thing known of the patient did to the log-odds of one diagnosis.
 *
 * <p>The contributions of a diagnosis and its prior log-odds add up to its log-odds, exactly.
 *
 * @param about id of the finding or quantity
 * @param logOdds natural logarithm; above 0 speaks for the diagnosis, below 0 against it
 * @param weight 0 to 1: less than 1 when other findings of its group already said part of it
 * @param sources ids of the evidence rows behind the figure for this diagnosis
 * @param kind evidence, or assumption when most of the figure is one
 */
public record Contribution(
    String about, double logOdds, double weight, List<String> sources, Kind kind) {

  /** What a contribution rests on. */
  public enum Kind {
    EVIDENCE,
    ASSUMPTION
  }

  /** Copies its list. */
  public Contribution {
    sources = List.copyOf(sources);
  }
}
