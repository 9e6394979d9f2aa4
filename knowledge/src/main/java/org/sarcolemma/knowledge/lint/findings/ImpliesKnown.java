package org.sarcolemma.knowledge.lint.findings;

import java.util.List;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** An implication to nowhere lets one sign count twice. */
final class ImpliesKnown implements LintRule {
  @Override
  public String id() {
    return "implies-known";
  }

  @Override
  public String says() {
    return "A finding implies known findings only.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Finding finding : subject.knowledge().findings().values()) {
      for (String wider : finding.implies()) {
        if (!subject.knowledge().findings().containsKey(wider)) {
          problems.error(
              subject.place(KnownFile.FINDINGS, finding.id()),
              "implies '" + wider + "', which is not in " + KnownFile.FINDINGS);
        }
      }
    }
    return problems.all();
  }
}
