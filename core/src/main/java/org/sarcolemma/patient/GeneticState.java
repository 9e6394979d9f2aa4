package org.sarcolemma.patient;

/**
 * What is known of genetic testing beyond the answers to findings (SR-23). A disease-causing
 * variant is a finding of its own disease and is not among these.
 */
public enum GeneticState {
  /** Nobody tested, or nobody told; never the same as negative. */
  NOT_DONE("not_done", "not done"),
  /** A panel of named genes found nothing; genes it does not name stay open. */
  PANEL_NEGATIVE("panel_negative", "panel negative"),
  /** An exome or genome found nothing. */
  EXOME_NEGATIVE("exome_negative", "exome negative"),
  /** A variant of uncertain significance: neither an answer nor its absence. */
  UNCERTAIN_VARIANT("uncertain_variant", "variant of uncertain significance");

  private final String word;
  private final String label;

  GeneticState(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** The word for it in files. */
  public String word() {
    return word;
  }

  /** Wording for clinicians. */
  public String label() {
    return label;
  }

  /** Whether a test found nothing. */
  public boolean negative() {
    return this == PANEL_NEGATIVE || this == EXOME_NEGATIVE;
  }
}
