package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import java.util.regex.Pattern;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.PriorShare;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * Priors and defining shares carry no evidence level; only their reference tells what is assumed.
 * One that says "assumed" and cites a paper is shown as if the paper said it.
 */
final class AssumedShareMarked implements LintRule {
  private static final Pattern ASSUMED = Pattern.compile("\\bassum", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "assumed-share-marked";
  }

  @Override
  public String says() {
    return "A prior or defining share that says it is assumed cites an estimate, not a paper.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    for (int i = 0; i < knowledge.priors().size(); i++) {
      PriorShare prior = knowledge.priors().get(i);
      LintPlace at = subject.place(subject.lines(KnownFile.PRIORS).get(i));
      check(problems, knowledge, at, prior.reference(), prior.comment());
    }
    for (DefiningShare share : knowledge.defining()) {
      LintPlace at = subject.place(KnownFile.DEFINING, share.id());
      check(problems, knowledge, at, share.reference(), share.comment());
    }
    return problems.all();
  }

  private static void check(
      Problems problems, Knowledge knowledge, LintPlace at, String reference, String comment) {
    Reference cited = knowledge.references().get(reference);
    if (cited != null && !cited.estimate() && ASSUMED.matcher(comment).find()) {
      problems.warning(at, "cites " + reference + " and says '" + comment + "'");
    }
  }
}
