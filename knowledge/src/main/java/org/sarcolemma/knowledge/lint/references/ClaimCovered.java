package org.sarcolemma.knowledge.lint.references;

import java.util.List;
import org.sarcolemma.knowledge.coverage.Coverage;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A statement of the review that nothing carries was read and forgotten. */
final class ClaimCovered implements LintRule {
  @Override
  public String id() {
    return "claim-covered";
  }

  @Override
  public String says() {
    return "Every claim is carried by an entry that says it and holds its figures, or a reason says"
        + " why it asks for nothing.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Coverage coverage = subject.coverage();
    for (String claim : coverage.claims()) {
      for (String problem : coverage.problems(claim)) {
        problems.error(subject.place(KnownFile.CLAIMS, claim), problem);
      }
    }
    for (String stranger : coverage.strangers()) {
      problems.error(LintPlace.of(KnownFile.COVERAGE, stranger), "no claim has this id");
    }
    return problems.all();
  }
}
