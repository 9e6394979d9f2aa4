package org.sarcolemma.knowledge.lint.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * Where nothing is known the engine starts from one half. A rare finding with figures in one family
 * only would therefore speak for the families that nobody looked at.
 */
final class FindingContrasted implements LintRule {
  @Override
  public String id() {
    return "finding-contrasted";
  }

  @Override
  public String says() {
    return "A finding of the differential has a figure in each family right below the root.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Knowledge knowledge = subject.knowledge();
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (FrequencyRow row : knowledge.rows().all()) {
      int node = subject.pooledAt(row);
      if (node >= 0) {
        seen.computeIfAbsent(row.finding(), f -> new HashSet<>()).add(familyOf(knowledge, node));
      }
    }
    Set<String> defined = new HashSet<>();
    knowledge.defining().stream().map(DefiningShare::finding).forEach(defined::add);
    Problems problems = new Problems(this);
    for (Finding finding : knowledge.findings().values()) {
      List<String> missing = missing(knowledge.tree(), seen.getOrDefault(finding.id(), Set.of()));
      if (finding.inDifferential() && !defined.contains(finding.id()) && !missing.isEmpty()) {
        problems.warning(
            subject.place(KnownFile.FINDINGS, finding.id()),
            "has no figure in " + String.join(", ", missing) + "; there it starts from one half");
      }
    }
    return problems.all();
  }

  private static List<String> missing(HypothesisTree tree, Set<Integer> seen) {
    List<String> missing = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      boolean familyBelowRoot = tree.parent(node) == 0 && tree.leafIndex(node) < 0;
      if (familyBelowRoot && !seen.contains(node)) {
        missing.add(tree.node(node).id());
      }
    }
    return missing;
  }

  private static int familyOf(Knowledge knowledge, int node) {
    int at = node;
    while (knowledge.tree().parent(at) > 0) {
      at = knowledge.tree().parent(at);
    }
    return at;
  }
}
