package org.sarcolemma.knowledge.lint.findings;

import java.util.List;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** What is asked in other words is answered in other words; families need their own. */
final class FindingWorded implements LintRule {
  @Override
  public String id() {
    return "finding-worded";
  }

  @Override
  public String says() {
    return "A finding has a label, a question for clinicians and one in plain words for a family.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Finding finding : subject.knowledge().findings().values()) {
      LintPlace at = subject.place(KnownFile.FINDINGS, finding.id());
      filled(problems, at, "label", finding.label());
      filled(problems, at, "question", finding.question());
      filled(problems, at, "plain", finding.plain());
    }
    return problems.all();
  }

  private static void filled(Problems problems, LintPlace at, String column, String text) {
    if (text.isBlank()) {
      problems.error(at, column + " is empty");
    }
  }
}
