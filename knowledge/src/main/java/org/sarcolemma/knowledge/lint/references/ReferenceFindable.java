package org.sarcolemma.knowledge.lint.references;

import java.util.List;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A source nobody can open must at least say what of it was seen. */
final class ReferenceFindable implements LintRule {
  @Override
  public String id() {
    return "reference-findable";
  }

  @Override
  public String says() {
    return "A reference has a DOI, PubMed number or address, or a note saying what was seen.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Reference reference : subject.knowledge().references().values()) {
      if (reference.link().isEmpty() && reference.note().isBlank()) {
        problems.error(
            subject.place(KnownFile.REFERENCES, reference.id()),
            "has no doi, pmid or url, and no note saying what was seen of it");
      }
    }
    return problems.all();
  }
}
