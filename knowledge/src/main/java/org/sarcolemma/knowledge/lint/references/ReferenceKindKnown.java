package org.sarcolemma.knowledge.lint.references;

import java.util.List;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** The kind {@code estimate} keeps assumptions apart from evidence; a misspelt one would not. */
final class ReferenceKindKnown implements LintRule {
  private static final List<String> KINDS =
      List.of(
          "review", "cohort", "case-series", "guideline", "database", "expert-page", "estimate");

  @Override
  public String id() {
    return "reference-kind-known";
  }

  @Override
  public String says() {
    return "The kind of a reference is one of " + String.join(", ", KINDS) + ".";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Reference reference : subject.knowledge().references().values()) {
      if (!KINDS.contains(reference.kind())) {
        problems.error(
            subject.place(KnownFile.REFERENCES, reference.id()),
            "kind '" + reference.kind() + "' is not one of " + String.join(", ", KINDS));
      }
    }
    return problems.all();
  }
}
