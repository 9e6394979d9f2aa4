package org.sarcolemma.treatment.dose;

/**
 * Why there is no dose: nothing is ever extrapolated (SR-37).
 *
 * @param regimen id of the regimen, empty when it holds for the drug as a whole
 * @param source id of its source, empty likewise
 * @param reason for people
 */
public record NoDose(String regimen, String source, String reason) {
  /** Said where a source gives no dose that fits this child. */
  public static final String NO_CITED_DOSE = "no cited dose for this child";

  static NoDose whole(String reason) {
    return new NoDose("", "", reason);
  }
}
