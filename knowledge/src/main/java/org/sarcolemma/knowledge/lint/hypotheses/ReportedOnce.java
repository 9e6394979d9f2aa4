package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** The listed probabilities add up to one only if every disease is in exactly one of them. */
final class ReportedOnce implements LintRule {
  @Override
  public String id() {
    return "reported-once";
  }

  @Override
  public String says() {
    return "On the way from the root to every disease exactly one node is reported.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    HypothesisTree tree = subject.knowledge().tree();
    Problems problems = new Problems(this);
    for (int leaf : tree.leaves()) {
      List<String> reported = new ArrayList<>();
      for (int at = leaf; at >= 0; at = tree.parent(at)) {
        if (tree.node(at).reported()) {
          reported.add(0, tree.node(at).id());
        }
      }
      if (reported.size() != 1) {
        problems.error(
            subject.place(KnownFile.HYPOTHESES, tree.node(leaf).id()),
            reported.isEmpty()
                ? "neither it nor a family above it is reported"
                : "is reported more than once: " + String.join(", ", reported));
      }
    }
    return problems.all();
  }
}
