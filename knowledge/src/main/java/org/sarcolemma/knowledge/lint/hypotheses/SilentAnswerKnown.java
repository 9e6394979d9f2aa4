package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.List;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.SilentAnswer;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;
import org.sarcolemma.patient.Answer;

/** A rule that keeps an answer from counting must find the finding, and must rest on something. */
final class SilentAnswerKnown implements LintRule {
  @Override
  public String id() {
    return "silent-answer-known";
  }

  @Override
  public String says() {
    return "A silent answer names a known finding, an answer, a reason and known claims.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    for (SilentAnswer silent : knowledge.silent()) {
      LintPlace at = LintPlace.of(KnownFile.SILENT, silent.finding());
      if (!knowledge.findings().containsKey(silent.finding())) {
        problems.error(at, "finding '" + silent.finding() + "' is not in " + KnownFile.FINDINGS);
      }
      if (silent.answer() == Answer.UNKNOWN) {
        problems.error(at, "an unknown answer is silent anyway; expected present or absent");
      }
      if (silent.because().isBlank()) {
        problems.error(at, "because is empty");
      }
      if (silent.claims().isEmpty()) {
        problems.error(at, "rests on no claim");
      }
      for (String claim : silent.claims()) {
        if (!knowledge.claims().containsKey(claim)) {
          problems.error(at, "claim '" + claim + "' is not in " + KnownFile.CLAIMS);
        }
      }
    }
    return problems.all();
  }
}
