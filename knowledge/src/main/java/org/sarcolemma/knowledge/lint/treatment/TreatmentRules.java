package org.sarcolemma.knowledge.lint.treatment;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about regimens, checks, monitoring, order rules and the calendar. */
public final class TreatmentRules {
  private TreatmentRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(
        new RegimenGrounded(),
        new TreatmentDrugsKnown(),
        new MethotrexateWeekly(),
        new CalendarGrounded());
  }
}
