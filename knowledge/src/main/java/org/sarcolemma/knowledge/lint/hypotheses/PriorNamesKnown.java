package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.PriorShare;
import org.sarcolemma.evidence.Setting;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A prior under a misspelt name is never found, and another one is used in its place. */
final class PriorNamesKnown implements LintRule {
  @Override
  public String id() {
    return "prior-names-known";
  }

  @Override
  public String says() {
    return "A prior names a setting that is no average, a member of a family, and a reference.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    for (int i = 0; i < knowledge.priors().size(); i++) {
      PriorShare prior = knowledge.priors().get(i);
      LintPlace at = subject.place(subject.lines(KnownFile.PRIORS).get(i));
      setting(problems, knowledge, at, prior.setting());
      Optional<Integer> node = knowledge.tree().index(prior.hypothesis());
      if (node.isEmpty()) {
        problems.error(
            at, "hypothesis '" + prior.hypothesis() + "' is no id of " + KnownFile.HYPOTHESES);
      } else if (knowledge.tree().parent(node.get()) < 0) {
        problems.error(at, "hypothesis " + prior.hypothesis() + " is the root, a share of nothing");
      }
      if (!knowledge.references().containsKey(prior.reference())) {
        problems.error(
            at, "reference '" + prior.reference() + "' is not in " + KnownFile.REFERENCES);
      }
    }
    return problems.all();
  }

  private static void setting(
      Problems problems, Knowledge knowledge, LintPlace at, String setting) {
    Setting found = knowledge.settings().get(setting);
    if (found == null && !setting.equals(PriorShare.ANY_SETTING)) {
      problems.error(at, "setting '" + setting + "' is not in " + KnownFile.SETTINGS);
    } else if (found != null && !found.averageOf().isEmpty()) {
      problems.error(at, "setting " + setting + " is an average; its own priors are never used");
    }
  }
}
