package org.sarcolemma.knowledge.lint.findings;

import java.util.List;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** In an unknown group a finding would count in full beside those it travels with. */
final class GroupKnown implements LintRule {
  @Override
  public String id() {
    return "group-known";
  }

  @Override
  public String says() {
    return "The group of a finding or quantity is known.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Finding finding : subject.knowledge().findings().values()) {
      LintPlace at = subject.place(KnownFile.FINDINGS, finding.id());
      known(subject, problems, at, finding.group().orElse(""));
    }
    for (QuantityModel quantity : subject.knowledge().quantities().values()) {
      LintPlace at = subject.place(KnownFile.QUANTITIES, quantity.id());
      known(subject, problems, at, quantity.group());
    }
    return problems.all();
  }

  private static void known(LintSubject subject, Problems problems, LintPlace at, String group) {
    if (!group.isEmpty() && !subject.knowledge().groups().containsKey(group)) {
      problems.error(at, "group '" + group + "' is not in " + KnownFile.GROUPS);
    }
  }
}
