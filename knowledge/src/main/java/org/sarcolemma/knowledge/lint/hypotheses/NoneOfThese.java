package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** The child may have something nobody listed; what that looks like is computed, not entered. */
final class NoneOfThese implements LintRule {
  @Override
  public String id() {
    return "none-of-these";
  }

  @Override
  public String says() {
    return "'None of these' is a disease of the tree without figures; the family IMNM exists.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    HypothesisTree tree = subject.knowledge().tree();
    Optional<Integer> none = tree.index(Knowledge.NONE_OF_THESE);
    if (none.isEmpty() || tree.leafIndex(none.get()) < 0) {
      problems.error(
          LintPlace.of(KnownFile.HYPOTHESES),
          "'" + Knowledge.NONE_OF_THESE + "' must be a node without members");
    }
    if (tree.index(Knowledge.IMNM).isEmpty()) {
      problems.error(
          LintPlace.of(KnownFile.HYPOTHESES), "the node '" + Knowledge.IMNM + "' is missing");
    }
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      if (row.counted() && tree.indexOfDisease(row.disease()).equals(none) && none.isPresent()) {
        problems.error(
            subject.place(row), "gives a figure for what is not listed; it is never used");
      }
    }
    for (DefiningShare share : subject.knowledge().defining()) {
      if (share.hypothesis().equals(Knowledge.NONE_OF_THESE)) {
        problems.error(
            subject.place(KnownFile.DEFINING, share.id()),
            "gives a share for what is not listed; expected '" + DefiningShare.ELSEWHERE + "'");
      }
    }
    return problems.all();
  }
}
