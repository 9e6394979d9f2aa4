package org.sarcolemma.knowledge.lint.guidance;

import java.util.List;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Advice is the review's or a guideline's, never ours. */
final class RecommendationGrounded implements LintRule {
  @Override
  public String id() {
    return "recommendation-grounded";
  }

  @Override
  public String says() {
    return "A recommendation rests on known claims and asks for known tests.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    for (Recommendation advice : knowledge.recommendations()) {
      LintPlace at = LintPlace.of(KnownFile.RECOMMENDATIONS, advice.id());
      if (advice.claims().isEmpty()) {
        problems.error(at, "rests on no claim");
      }
      for (String claim : advice.claims()) {
        if (!knowledge.claims().containsKey(claim)) {
          problems.error(at, "claim '" + claim + "' is not in " + KnownFile.CLAIMS);
        }
      }
      for (String test : advice.tests()) {
        if (!knowledge.tests().containsKey(test)) {
          problems.error(at, "test '" + test + "' is not in " + KnownFile.TESTS);
        }
      }
    }
    return problems.all();
  }
}
