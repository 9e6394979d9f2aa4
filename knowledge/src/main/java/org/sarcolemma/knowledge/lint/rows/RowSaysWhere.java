package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A reader who doubts a figure must find it in the paper. */
final class RowSaysWhere implements LintRule {
  @Override
  public String id() {
    return "row-says-where";
  }

  @Override
  public String says() {
    return "A published figure says where in its source it stands.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      if (!row.assumption() && row.where().isBlank()) {
        problems.error(
            subject.place(row),
            "'where' is empty; expected the section, table or abstract of " + row.reference());
      }
    }
    return problems.all();
  }
}
