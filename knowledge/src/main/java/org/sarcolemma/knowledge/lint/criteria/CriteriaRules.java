package org.sarcolemma.knowledge.lint.criteria;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about published criteria. */
public final class CriteriaRules {
  private CriteriaRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(
        new CriteriaGrounded(),
        new CriteriaItemsKnown(),
        new CriteriaWithoutProbability(),
        new CriteriaClassReachable(),
        new NotEncodedSaysWhy());
  }
}
