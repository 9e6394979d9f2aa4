package org.sarcolemma.evidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much each kind of figure counts. All of it is judgement, none of it is measured; it stands in
 * one knowledge file so that it can be seen, argued about and changed.
 *
 * @param levelWeight how many patients one patient of each kind of study counts as, 0 to 1
 * @param samePopulation weight of a figure counted in the patient's own age group
 * @param mixedPopulation weight of a figure counted in children and adults together
 * @param otherPopulation weight of a figure counted in the other age group
 * @param bands lowest and highest share meant by each frequency word, 0 to 1
 * @param wordPatients effective patients behind a published word
 * @param percentPatients effective patients behind a printed percentage without denominator
 * @param assumptionPatients effective patients behind an assumption
 * @param mostPatients most effective patients one row may count as (cohorts differ from each other
 *     more than their size suggests)
 * @param rootPatients effective patients of the flat start, half with and half without a finding
 * @param noneSharpness effective patients behind what is expected of a disease not listed
 * @param draws equally likely values that carry uncertainty into the intervals
 */
public record WeighingRules(
    Map<EvidenceLevel, Double> levelWeight,
    double samePopulation,
    double mixedPopulation,
    double otherPopulation,
    Map<FrequencyWord, Band> bands,
    double wordPatients,
    double percentPatients,
    double assumptionPatients,
    double mostPatients,
    double rootPatients,
    double noneSharpness,
    int draws) {

  /**
   * The shares a frequency word may mean.
   *
   * @param low lowest share, 0 to 1
   * @param high highest share, 0 to 1
   */
  public record Band(double low, double high) {
    /** Refuses bands outside 0 to 1. */
    public Band {
      if (!(low >= 0 && high <= 1 && low <= high)) {
        throw new IllegalArgumentException("band " + low + " to " + high + " is outside 0 to 1");
      }
    }

    /** The middle of the band. */
    public double middle() {
      return (low + high) / 2;
    }
  }

  /** How many patients one patient of a kind of study counts as, 0 to 1. */
  public double weight(EvidenceLevel level) {
    return Objects.requireNonNull(levelWeight.get(level));
  }

  /**
   * The shares a frequency word may mean.
   *
   * @throws NullPointerException for {@link FrequencyWord#UNQUANTIFIED}, which means none
   */
  public Band band(FrequencyWord word) {
    return Objects.requireNonNull(bands.get(word));
  }

  /** Copies its maps; refuses missing entries and unusable numbers. */
  public WeighingRules {
    levelWeight = Collections.unmodifiableMap(new EnumMap<>(levelWeight));
    bands = Collections.unmodifiableMap(new EnumMap<>(bands));
    for (EvidenceLevel level : EvidenceLevel.values()) {
      if (!levelWeight.containsKey(level)) {
        throw new IllegalArgumentException("no weight for evidence level " + level);
      }
    }
    for (FrequencyWord word : FrequencyWord.values()) {
      if (word != FrequencyWord.UNQUANTIFIED && !bands.containsKey(word)) {
        throw new IllegalArgumentException("no band for frequency word '" + word.text() + "'");
      }
    }
    if (!(rootPatients > 0 && noneSharpness > 0 && draws >= 1)) {
      throw new IllegalArgumentException("weights and draws must be above 0");
    }
  }
}
