package org.sarcolemma.criteria;

/**
 * The name of a class, band or reason.
 *
 * @param id stable within its edition
 * @param label wording for clinicians
 * @param meets whether it meets the set
 */
public record ClassLabel(String id, String label, boolean meets) {
  static ClassLabel of(Outcome outcome) {
    return new ClassLabel(outcome.id(), outcome.label(), outcome.meets());
  }
}
