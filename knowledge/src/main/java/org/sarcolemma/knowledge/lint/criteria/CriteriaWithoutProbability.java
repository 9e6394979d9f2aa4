package org.sarcolemma.knowledge.lint.criteria;

import java.util.List;
import java.util.stream.Stream;
import org.sarcolemma.criteria.CriteriaEdition;
import org.sarcolemma.criteria.CriteriaItem;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.knowledge.lint.guidance.ConditionTree;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Criteria that leaned on our probabilities would no longer be the published ones. */
final class CriteriaWithoutProbability implements LintRule {
  @Override
  public String id() {
    return "criteria-without-probability";
  }

  @Override
  public String says() {
    return "Items of published criteria ask for findings, never for a probability.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (CriteriaEdition edition : subject.knowledge().criteria().editions()) {
      for (CriteriaItem item : edition.items()) {
        boolean asks =
            Stream.concat(Stream.of(item.metWhen()), item.notMetWhen().stream())
                .anyMatch(when -> ConditionTree.has(when, Condition.ProbabilityAtLeast.class));
        if (asks) {
          problems.error(
              LintPlace.of("criteria", edition.card().id() + "/" + item.id()),
              "asks for a probability");
        }
      }
    }
    return problems.all();
  }
}
