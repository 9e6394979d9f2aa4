package org.sarcolemma.server.answer;

import java.util.List;

/**
 * A recommendation that applies, whatever the probabilities.
 *
 * @param text the advice
 * @param chase what to do about tests it asks for that are pending, empty if none are
 * @param urgency how soon, in words
 * @param claims ids of the statements it rests on
 * @param thin what is thin about the evidence, empty if nothing
 */
public record AdviceView(
    String text, String chase, String urgency, List<String> claims, String thin) {
  /** Copies its list. */
  public AdviceView {
    claims = List.copyOf(claims);
  }
}
