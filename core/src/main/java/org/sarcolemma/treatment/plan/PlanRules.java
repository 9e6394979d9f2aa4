package org.sarcolemma.treatment.plan;

import java.util.List;

/**
 * The rules of a plan, as data.
 *
 * @param options drugs and when they are options
 * @param always what holds for every plan
 * @param calendarDays how many days a calendar covers
 */
public record PlanRules(List<PlanRule> options, List<PlanReason> always, int calendarDays) {
  /** Copies its lists. */
  public PlanRules {
    options = List.copyOf(options);
    always = List.copyOf(always);
  }
}
