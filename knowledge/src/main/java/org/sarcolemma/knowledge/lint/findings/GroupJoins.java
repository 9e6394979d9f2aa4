package org.sarcolemma.knowledge.lint.findings;

import java.util.List;
import java.util.stream.Stream;
import org.sarcolemma.evidence.DependenceGroup;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A correlation is a judgement; it needs its reason, and somebody to be correlated with. */
final class GroupJoins implements LintRule {
  @Override
  public String id() {
    return "group-joins";
  }

  @Override
  public String says() {
    return "A group with a correlation joins at least two weighed findings and says why.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (DependenceGroup group : subject.knowledge().groups().values()) {
      if (group.why().isBlank()) {
        problems.error(subject.place(KnownFile.GROUPS, group.id()), "why is empty");
      }
      long members = members(subject.knowledge(), group.id());
      if (group.correlation() > 0 && members < 2) {
        problems.error(
            subject.place(KnownFile.GROUPS, group.id()),
            "has a correlation and " + members + " weighed members; expected two or more");
      }
    }
    return problems.all();
  }

  private static long members(Knowledge knowledge, String group) {
    Stream<String> findings =
        knowledge.findings().values().stream()
            .filter(Finding::inDifferential)
            .map(finding -> finding.group().orElse(""));
    Stream<String> quantities =
        knowledge.quantities().values().stream().map(quantity -> quantity.group());
    return Stream.concat(findings, quantities).filter(group::equals).count();
  }
}
