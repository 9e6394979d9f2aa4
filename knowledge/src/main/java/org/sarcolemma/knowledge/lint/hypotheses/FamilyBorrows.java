package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.List;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * A member of a family that lends nothing has no figure at all where it has no patients of its own.
 */
final class FamilyBorrows implements LintRule {
  @Override
  public String id() {
    return "family-borrows";
  }

  @Override
  public String says() {
    return "Members of a family borrow something from it; a disease without members lends nothing.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    HypothesisTree tree = subject.knowledge().tree();
    Problems problems = new Problems(this);
    for (int i = 0; i < tree.size(); i++) {
      Hypothesis node = tree.node(i);
      boolean family = tree.leafIndex(i) < 0;
      if (family && node.borrow() <= 0) {
        problems.error(
            subject.place(KnownFile.HYPOTHESES, node.id()),
            "is a family and its members borrow nothing; expected borrow above 0");
      }
      if (!family && node.borrow() > 0) {
        problems.error(
            subject.place(KnownFile.HYPOTHESES, node.id()),
            "has no members to borrow " + Figure.of(node.borrow()));
      }
    }
    return problems.all();
  }
}
