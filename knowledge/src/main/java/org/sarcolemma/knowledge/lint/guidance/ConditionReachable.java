package org.sarcolemma.knowledge.lint.guidance;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Advice that no child can ever be given looks like cover and is none. */
final class ConditionReachable implements LintRule {
  @Override
  public String id() {
    return "condition-reachable";
  }

  @Override
  public String says() {
    return "There is a patient who meets the condition of a recommendation or red flag.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Conditional conditional : Conditional.all(subject)) {
      if (!ConditionTrial.possible(conditional.when())) {
        problems.error(conditional.at(), "no patient can meet the condition");
      }
    }
    return problems.all();
  }
}
