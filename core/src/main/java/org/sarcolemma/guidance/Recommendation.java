package org.sarcolemma.guidance;

import java.util.List;

/**
 * Advice of the review or a guideline that applies under a condition, whatever its information.
 *
 * @param id stable id
 * @param text the advice in our words, one sentence
 * @param tests tests it asks for; may be empty
 * @param when condition under which it applies
 * @param claims ids of the statements it rests on
 * @param urgency how soon
 * @param thin what is thin about the evidence; empty if nothing
 */
public record Recommendation(
    String id,
    String text,
    List<String> tests,
    Condition when,
    List<String> claims,
    Urgency urgency,
    String thin) {

  /** Copies its lists. */
  public Recommendation {
    tests = List.copyOf(tests);
    claims = List.copyOf(claims);
  }
}
