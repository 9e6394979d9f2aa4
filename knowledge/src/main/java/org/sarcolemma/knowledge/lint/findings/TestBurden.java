package org.sarcolemma.knowledge.lint.findings;

import java.util.List;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** What a test costs the child, and who says so. */
final class TestBurden implements LintRule {
  private static final List<String> COSTS = List.of("low", "medium", "high");

  @Override
  public String id() {
    return "test-burden";
  }

  @Override
  public String says() {
    return "A test says its wait, its cost (low, medium or high) and the reference of its burdens.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (MedicalTest test : subject.knowledge().tests().values()) {
      LintPlace at = subject.place(KnownFile.TESTS, test.id());
      if (!(test.daysLow() >= 0 && test.daysLow() <= test.daysHigh())) {
        problems.error(
            at,
            "the result takes "
                + test.daysLow()
                + " to "
                + test.daysHigh()
                + " days, which cannot be");
      }
      if (!COSTS.contains(test.costBand())) {
        problems.error(
            at, "cost_band is '" + test.costBand() + "'; expected " + String.join(", ", COSTS));
      }
      if (!subject.knowledge().references().containsKey(test.reference())) {
        problems.error(at, "source '" + test.reference() + "' is not in " + KnownFile.REFERENCES);
      }
      test.needs()
          .filter(needed -> !subject.knowledge().tests().containsKey(needed))
          .ifPresent(needed -> problems.error(at, "needs '" + needed + "', which is no test"));
    }
    return problems.all();
  }
}
