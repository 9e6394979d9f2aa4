package org.sarcolemma.knowledge.lint.guidance;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about recommendations and red flags. */
public final class GuidanceRules {
  private GuidanceRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(
        new RecommendationGrounded(),
        new ConditionNamesKnown(),
        new ConditionReachable(),
        new RedFlagNeedsSign());
  }
}
