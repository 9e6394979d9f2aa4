package org.sarcolemma;

import java.util.EnumMap;
import java.util.Map;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.WeighingRules;

/** How rows are weighed in tests. */
public final class InventedWeights {
  private InventedWeights() {}

  /** The weights of the shipped knowledge at the time of writing, so that tests can name them. */
  public static WeighingRules weighing(int draws) {
    Map<EvidenceLevel, Double> levels = new EnumMap<>(EvidenceLevel.class);
    levels.put(EvidenceLevel.COHORT, 1.0);
    levels.put(EvidenceLevel.REVIEW, 0.7);
    levels.put(EvidenceLevel.CASE_SERIES, 0.6);
    levels.put(EvidenceLevel.EXPERT, 0.5);
    levels.put(EvidenceLevel.MEMORY, 1.0);
    Map<FrequencyWord, WeighingRules.Band> bands = new EnumMap<>(FrequencyWord.class);
    bands.put(FrequencyWord.OBLIGATE, new WeighingRules.Band(0.99, 1));
    bands.put(FrequencyWord.VERY_FREQUENT, new WeighingRules.Band(0.8, 0.99));
    bands.put(FrequencyWord.FREQUENT, new WeighingRules.Band(0.3, 0.79));
    bands.put(FrequencyWord.OCCASIONAL, new WeighingRules.Band(0.05, 0.29));
    bands.put(FrequencyWord.VERY_RARE, new WeighingRules.Band(0.01, 0.04));
    bands.put(FrequencyWord.EXCLUDED, new WeighingRules.Band(0, 0.01));
    return new WeighingRules(levels, 1, 0.6, 0.35, bands, 6, 15, 3, 60, 1, 3, draws);
  }
}
