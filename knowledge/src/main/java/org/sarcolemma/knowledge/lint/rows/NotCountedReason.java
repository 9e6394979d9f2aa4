package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Leaving a figure out is a judgement; it must be open to argument. */
final class NotCountedReason implements LintRule {
  @Override
  public String id() {
    return "not-counted-reason";
  }

  @Override
  public String says() {
    return "A row that is not counted says why; one that is counted gives no such reason.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      boolean reason = !row.notCountedBecause().isBlank();
      if (!row.counted() && !reason) {
        problems.error(subject.place(row), "is not counted, and not_counted_because is empty");
      }
      if (row.counted() && reason) {
        problems.error(
            subject.place(row),
            "is counted, and not_counted_because says '" + row.notCountedBecause() + "'");
      }
    }
    return problems.all();
  }
}
