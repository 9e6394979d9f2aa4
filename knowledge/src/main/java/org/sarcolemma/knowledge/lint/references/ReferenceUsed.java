package org.sarcolemma.knowledge.lint.references;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A list of papers that nothing rests on looks like evidence and is none. */
final class ReferenceUsed implements LintRule {
  @Override
  public String id() {
    return "reference-used";
  }

  @Override
  public String says() {
    return "Something rests on every reference: a row, a defining share, a prior, a test or"
        + " criteria.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Knowledge knowledge = subject.knowledge();
    Set<String> used = new HashSet<>();
    knowledge.rows().all().forEach(row -> used.add(row.reference()));
    knowledge.defining().forEach(share -> used.add(share.reference()));
    knowledge.priors().forEach(prior -> used.add(prior.reference()));
    knowledge.tests().values().forEach(test -> used.add(test.reference()));
    knowledge.criteria().editions().forEach(edition -> used.add(edition.card().reference()));
    Problems problems = new Problems(this);
    for (String reference : knowledge.references().keySet()) {
      if (!used.contains(reference)) {
        problems.warning(
            subject.place(KnownFile.REFERENCES, reference),
            "nothing rests on it: no row, defining share, prior, test or criteria");
      }
    }
    return problems.all();
  }
}
