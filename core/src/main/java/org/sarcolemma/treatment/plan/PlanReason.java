package org.sarcolemma.treatment.plan;

import java.util.List;

/**
 * A reason for or against an option, as a source gives it.
 *
 * @param text for people
 * @param claims statements of the review behind it
 * @param when condition or subtype it needs; empty for always
 */
public record PlanReason(String text, List<String> claims, String when) {
  /** Copies its list. */
  public PlanReason {
    claims = List.copyOf(claims);
  }
}
