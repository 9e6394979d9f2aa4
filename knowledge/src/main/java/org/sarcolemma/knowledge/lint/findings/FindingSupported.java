package org.sarcolemma.knowledge.lint.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Without a figure at any single disease an answer would move probabilities by a guess alone. */
final class FindingSupported implements LintRule {
  @Override
  public String id() {
    return "finding-supported";
  }

  @Override
  public String says() {
    return "A finding in use has a counted row at a single disease, or a defining share.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    HypothesisTree tree = subject.knowledge().tree();
    Set<String> supported = new HashSet<>();
    subject.knowledge().defining().forEach(share -> supported.add(share.finding()));
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      int node = subject.pooledAt(row);
      if (node >= 0 && tree.leafIndex(node) >= 0) {
        supported.add(row.finding());
      }
    }
    Problems problems = new Problems(this);
    for (Finding finding : subject.knowledge().findings().values()) {
      if (finding.inDifferential() && !supported.contains(finding.id())) {
        problems.error(
            subject.place(KnownFile.FINDINGS, finding.id()),
            "is in the differential without a counted row at a single disease or a defining share");
      }
    }
    return problems.all();
  }
}
