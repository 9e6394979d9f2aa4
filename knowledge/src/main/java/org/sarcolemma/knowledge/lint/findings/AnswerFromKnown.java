package org.sarcolemma.knowledge.lint.findings;

import java.util.List;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Where an answer comes from decides at which stage it may be used and whether it takes a test. */
final class AnswerFromKnown implements LintRule {
  private static final List<String> SOURCES =
      List.of(
          "history",
          "examination",
          "laboratory",
          "imaging",
          "biopsy",
          "emg",
          "antibody",
          "genetics",
          "course");

  @Override
  public String id() {
    return "answer-from-known";
  }

  @Override
  public String says() {
    return "The answer to a finding comes from one of " + String.join(", ", SOURCES) + ".";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Finding finding : subject.knowledge().findings().values()) {
      if (!SOURCES.contains(finding.answerFrom())) {
        problems.error(
            subject.place(KnownFile.FINDINGS, finding.id()),
            "answer_from is '"
                + finding.answerFrom()
                + "'; expected one of "
                + String.join(", ", SOURCES));
      }
    }
    return problems.all();
  }
}
