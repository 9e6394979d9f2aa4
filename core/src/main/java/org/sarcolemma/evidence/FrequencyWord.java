package org.sarcolemma.evidence;

import java.util.Locale;

/**
 * Words for how often, as the Human Phenotype Ontology defines them (HP:0040279 and below). The
 * band of each word is knowledge, not code.
 */
public enum FrequencyWord {
  OBLIGATE("Obligate"),
  VERY_FREQUENT("Very frequent"),
  FREQUENT("Frequent"),
  OCCASIONAL("Occasional"),
  VERY_RARE("Very rare"),
  EXCLUDED("Excluded"),
  /** The source names the finding and gives no rate: listed, never counted. */
  UNQUANTIFIED("Present (unquantified)");

  private final String text;

  FrequencyWord(String text) {
    this.text = text;
  }

  /** The word as written in the evidence table. */
  public String text() {
    return text;
  }

  /**
   * The word written as {@code text}.
   *
   * @throws IllegalArgumentException naming the accepted words
   */
  public static FrequencyWord of(String text) {
    for (FrequencyWord word : values()) {
      if (word.text.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
        return word;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + text
            + "' is no frequency word; accepted: Obligate, Very frequent, Frequent, Occasional,"
            + " Very rare, Excluded, Present (unquantified)");
  }
}
