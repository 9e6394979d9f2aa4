package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A disease without a figure of its own cannot be told from its family, only listed. */
final class DiseaseDescribed implements LintRule {
  @Override
  public String id() {
    return "disease-described";
  }

  @Override
  public String says() {
    return "Every disease but 'none of these' has a counted row or a defining share of its own.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Knowledge knowledge = subject.knowledge();
    HypothesisTree tree = knowledge.tree();
    Set<Integer> described = new HashSet<>();
    knowledge.rows().all().forEach(row -> described.add(subject.pooledAt(row)));
    knowledge.defining().forEach(share -> described.add(tree.index(share.hypothesis()).orElse(-1)));
    Problems problems = new Problems(this);
    for (int leaf : tree.leaves()) {
      String id = tree.node(leaf).id();
      if (!described.contains(leaf) && !id.equals(Knowledge.NONE_OF_THESE)) {
        problems.error(
            subject.place(KnownFile.HYPOTHESES, id), "has no counted row and no defining share");
      }
    }
    return problems.all();
  }
}
