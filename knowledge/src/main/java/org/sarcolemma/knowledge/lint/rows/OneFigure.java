package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Beside counts a frequency word is never read; the two may contradict each other unseen. */
final class OneFigure implements LintRule {
  @Override
  public String id() {
    return "one-figure";
  }

  @Override
  public String says() {
    return "A row holds counts or a percentage, or else a frequency word, not both.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      boolean numbers = row.present().isPresent() || row.percent().isPresent();
      if (numbers && row.word().isPresent()) {
        problems.error(
            subject.place(row),
            "holds the word '"
                + row.word().get().text()
                + "' beside a number; the word is never read");
      }
    }
    return problems.all();
  }
}
