package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import java.util.TreeSet;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * Where defining shares stand, evidence rows are not pooled; they should not claim to be counted.
 */
final class DefiningNotPooled implements LintRule {
  @Override
  public String id() {
    return "defining-not-pooled";
  }

  @Override
  public String says() {
    return "A finding with defining shares has no evidence rows marked as counted.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    TreeSet<String> findings = new TreeSet<>();
    subject.knowledge().defining().stream().map(DefiningShare::finding).forEach(findings::add);
    for (String finding : findings) {
      List<FrequencyRow> counted =
          subject.knowledge().rows().ofFinding(finding).stream()
              .filter(row -> subject.pooledAt(row) >= 0)
              .toList();
      if (!counted.isEmpty()) {
        problems.warning(
            subject.place(counted.get(0)),
            finding
                + " has defining shares, so its "
                + counted.size()
                + " counted rows (this one first) are never used; mark them counted = no");
      }
    }
    return problems.all();
  }
}
