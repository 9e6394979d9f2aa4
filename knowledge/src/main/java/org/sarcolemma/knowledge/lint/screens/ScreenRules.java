package org.sarcolemma.knowledge.lint.screens;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about screens. */
public final class ScreenRules {
  private ScreenRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(new ScreensGrounded());
  }
}
