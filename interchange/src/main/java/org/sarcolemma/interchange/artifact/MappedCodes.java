package org.sarcolemma.interchange.artifact;

/**
 * How many of the known codes say something (SR-55).
 *
 * @param answering answer a finding or a quantity
 * @param silent are diagnoses, or known to say nothing, with the reason
 * @param nothing map to nothing at all
 */
public record MappedCodes(int answering, int silent, int nothing) {
  /** One line for a reader. */
  public String words() {
    return (answering + silent + nothing)
        + " codes known: "
        + answering
        + " answer a finding, "
        + silent
        + " are diagnoses or say nothing for a stated reason, "
        + nothing
        + " map to nothing";
  }
}
