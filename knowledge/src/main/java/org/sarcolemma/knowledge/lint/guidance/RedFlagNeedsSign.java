package org.sarcolemma.knowledge.lint.guidance;

import java.util.List;
import java.util.Map;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** A banner that is always up is not read when it matters. */
final class RedFlagNeedsSign implements LintRule {
  @Override
  public String id() {
    return "red-flag-needs-sign";
  }

  @Override
  public String says() {
    return "No red flag is raised for a child of whom nothing is known.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Patient nobody = Patient.unknown(AgeGroup.CHILD);
    for (Conditional flag : Conditional.redFlags(subject)) {
      if (flag.when().holds(nobody, Map.of()) == Answer.PRESENT) {
        problems.error(flag.at(), "is raised for a child of whom nothing is known");
      }
    }
    return problems.all();
  }
}
