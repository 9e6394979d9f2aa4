package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** "Present (unquantified)" says that, not how often: such a row enters no pooled figure. */
final class RowHasFigure implements LintRule {
  @Override
  public String id() {
    return "row-has-figure";
  }

  @Override
  public String says() {
    return "A counted row of a weighed finding holds counts, a percentage or a word for how often.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      if (row.counted() && subject.weighed(row.finding()) && !subject.rated(row)) {
        problems.error(
            subject.place(row),
            "is marked as counted but says no rate; give one, or counted = no with the reason");
      }
    }
    return problems.all();
  }
}
