package org.sarcolemma.knowledge.lint.findings;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about findings, groups and tests. */
public final class FindingRules {
  private FindingRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(
        new FindingWorded(),
        new AnswerFromKnown(),
        new WhyNot(),
        new FindingSupported(),
        new FindingContrasted(),
        new ImpliesKnown(),
        new ImpliesNoCircle(),
        new HpoForm(),
        new GroupKnown(),
        new GroupJoins(),
        new TestReveals(),
        new TestBurden());
  }
}
