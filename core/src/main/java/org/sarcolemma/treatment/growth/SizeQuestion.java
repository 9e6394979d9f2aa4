package org.sarcolemma.treatment.growth;

/**
 * A doubt about a weight or height that a person must answer.
 *
 * @param id stable word, for example {@code weight-in-pounds}
 * @param effect what it does to a dose until it is answered
 * @param text the question, with figures
 */
public record SizeQuestion(String id, Effect effect, String text) {
  /** What an open question does. */
  public enum Effect {
    /** The dose is shown with the question. */
    ASKED,
    /** No dose by body surface until it is answered (SR-12). */
    NO_SURFACE,
    /** No dose at all until it is answered. */
    NO_DOSE
  }
}
