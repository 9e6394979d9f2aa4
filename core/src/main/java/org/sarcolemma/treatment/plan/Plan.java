package org.sarcolemma.treatment.plan;

import java.util.List;

/**
 * Options for a child, side by side, and what holds for all of them.
 *
 * @param options options in the order of the rules
 * @param always what holds whatever is chosen
 */
public record Plan(List<PlanOption> options, List<PlanReason> always) {
  /** Copies its lists. */
  public Plan {
    options = List.copyOf(options);
    always = List.copyOf(always);
  }
}
