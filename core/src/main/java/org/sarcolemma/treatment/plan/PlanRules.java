package org.sarcolemma.treatment.plan;

import java.util.List;

/**
 * The rules of a plan, as data.
 *
 * @param options drugs and when they are options
 * @param always what holds for every plan
 * @param affected results that treatment changes
 */
public record PlanRules(
    List<PlanRule> options, List<PlanReason> always, List<AffectedResult> affected) {
  /** Copies its lists. */
  public PlanRules {
    options = List.copyOf(options);
    always = List.copyOf(always);
    affected = List.copyOf(affected);
  }
}
