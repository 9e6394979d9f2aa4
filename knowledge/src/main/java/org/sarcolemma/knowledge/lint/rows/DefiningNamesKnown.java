package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Unlike evidence rows, defining shares name nodes by id only; an alias would never be found. */
final class DefiningNamesKnown implements LintRule {
  @Override
  public String id() {
    return "defining-names-known";
  }

  @Override
  public String says() {
    return "A defining share names a finding in use, a node by its id, and a reference.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    for (DefiningShare share : knowledge.defining()) {
      LintPlace at = subject.place(KnownFile.DEFINING, share.id());
      if (!knowledge.finding(share.finding()).map(Finding::inDifferential).orElse(false)) {
        problems.error(at, "finding '" + share.finding() + "' is none of the differential");
      }
      if (!share.hypothesis().equals(DefiningShare.ELSEWHERE)
          && knowledge.tree().index(share.hypothesis()).isEmpty()) {
        problems.error(
            at,
            "hypothesis '"
                + share.hypothesis()
                + "' is no id of "
                + KnownFile.HYPOTHESES
                + " and not '"
                + DefiningShare.ELSEWHERE
                + "'");
      }
      if (!knowledge.references().containsKey(share.reference())) {
        problems.error(
            at, "reference '" + share.reference() + "' is not in " + KnownFile.REFERENCES);
      }
    }
    return problems.all();
  }
}
