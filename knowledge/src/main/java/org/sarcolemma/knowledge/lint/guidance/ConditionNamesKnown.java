package org.sarcolemma.knowledge.lint.guidance;

import java.util.List;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * To the engine an unknown name in a condition is a finding never answered or a disease of no
 * probability: the advice would stay away without a word.
 */
final class ConditionNamesKnown implements LintRule {
  @Override
  public String id() {
    return "condition-names-known";
  }

  @Override
  public String says() {
    return "A condition names known findings, diseases and quantities, and possible figures.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    for (Conditional conditional : Conditional.all(subject)) {
      LintPlace at = conditional.at();
      Condition when = conditional.when();
      for (Condition.FindingIs part : ConditionTree.parts(when, Condition.FindingIs.class)) {
        if (!knowledge.findings().containsKey(part.finding())) {
          problems.error(
              at,
              "the condition asks for finding '"
                  + part.finding()
                  + "'"
                  + notIn(KnownFile.FINDINGS));
        }
      }
      for (Condition.ProbabilityAtLeast part :
          ConditionTree.parts(when, Condition.ProbabilityAtLeast.class)) {
        probability(problems, knowledge, at, part);
      }
      for (Condition.QuantityAtLeast part :
          ConditionTree.parts(when, Condition.QuantityAtLeast.class)) {
        quantity(problems, knowledge, at, part);
      }
    }
    return problems.all();
  }

  private static void probability(
      Problems problems, Knowledge knowledge, LintPlace at, Condition.ProbabilityAtLeast part) {
    if (knowledge.tree().index(part.hypothesis()).isEmpty()) {
      problems.error(
          at,
          "the condition asks for disease '"
              + part.hypothesis()
              + "'"
              + notIn(KnownFile.HYPOTHESES));
    }
    if (!(part.share() > 0 && part.share() <= 1)) {
      problems.error(
          at,
          "the condition asks for a probability of "
              + Figure.of(part.share())
              + "; expected more than 0, up to 1");
    }
  }

  private static void quantity(
      Problems problems, Knowledge knowledge, LintPlace at, Condition.QuantityAtLeast part) {
    QuantityModel quantity = knowledge.quantities().get(part.quantity());
    if (quantity == null) {
      problems.error(
          at,
          "the condition asks for quantity '"
              + part.quantity()
              + "'"
              + notIn(KnownFile.QUANTITIES));
    } else if (!(part.figure() > quantity.lowest() && part.figure() <= quantity.highest())) {
      problems.error(
          at,
          "the condition asks for "
              + quantity.id()
              + " of at least "
              + Figure.of(part.figure())
              + " "
              + quantity.unit()
              + "; expected more than "
              + Figure.of(quantity.lowest())
              + ", up to "
              + Figure.of(quantity.highest()));
    }
  }

  private static String notIn(String file) {
    return ", which is not in " + file;
  }
}
