package org.sarcolemma.patient;

/**
 * The method that made an antibody result. Methods differ in how often they miss an antibody and
 * how often they find one that is not there; by how much is knowledge and stands in its own file.
 */
public enum Assay {
  /** The report does not say, or nobody copied it. */
  NOT_TOLD("unknown", "assay not told"),
  /** Enzyme-linked or chemiluminescent immunoassay of one purified antigen. */
  ELISA("elisa", "ELISA or chemiluminescence"),
  /** Immunoprecipitation, of protein or RNA: the method the others are measured by. */
  IMMUNOPRECIPITATION("immunoprecipitation", "immunoprecipitation"),
  /** Many antigens on one strip, line or dot; a positive one alone needs confirming (SR-22). */
  LINE_BLOT("line_blot", "line blot");

  private final String word;
  private final String label;

  Assay(String word, String label) {
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
}
