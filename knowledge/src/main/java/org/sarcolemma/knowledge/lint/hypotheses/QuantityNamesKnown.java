package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.List;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A limit on a misspelt finding finds no rows, and the distribution rests on less than it says. */
final class QuantityNamesKnown implements LintRule {
  @Override
  public String id() {
    return "quantity-names-known";
  }

  @Override
  public String says() {
    return "A quantity names known findings and a known test, and says why its figures.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    for (QuantityModel quantity : knowledge.quantities().values()) {
      LintPlace at = subject.place(KnownFile.QUANTITIES, quantity.id());
      if (!quantity.levelFinding().isEmpty()) {
        finding(problems, knowledge, at, quantity.levelFinding());
      }
      for (QuantityModel.Cut cut : quantity.cuts()) {
        finding(problems, knowledge, at, cut.finding());
      }
      if (!quantity.test().isEmpty() && !knowledge.tests().containsKey(quantity.test())) {
        problems.error(at, "test '" + quantity.test() + "' is not in " + KnownFile.TESTS);
      }
      if (quantity.source().isBlank()) {
        problems.error(at, "source is empty; expected the reason for spread and limits");
      }
    }
    return problems.all();
  }

  private static void finding(
      Problems problems, Knowledge knowledge, LintPlace at, String finding) {
    if (!knowledge.findings().containsKey(finding)) {
      problems.error(at, "finding '" + finding + "' is not in " + KnownFile.FINDINGS);
    }
  }
}
