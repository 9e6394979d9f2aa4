package org.sarcolemma.knowledge.lint.findings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Findings that imply each other make each other redundant, and both fall silent. */
final class ImpliesNoCircle implements LintRule {
  @Override
  public String id() {
    return "implies-no-circle";
  }

  @Override
  public String says() {
    return "No finding implies itself, directly or through others.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Finding finding : subject.knowledge().findings().values()) {
      if (impliedBy(subject.knowledge(), finding).contains(finding.id())) {
        problems.error(
            subject.place(KnownFile.FINDINGS, finding.id()),
            "implies itself through " + String.join(", ", finding.implies()));
      }
    }
    return problems.all();
  }

  private static Set<String> impliedBy(Knowledge knowledge, Finding finding) {
    Set<String> wider = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(finding.implies());
    while (!open.isEmpty()) {
      String next = open.pop();
      if (wider.add(next)) {
        knowledge.finding(next).ifPresent(found -> open.addAll(found.implies()));
      }
    }
    return wider;
  }
}
