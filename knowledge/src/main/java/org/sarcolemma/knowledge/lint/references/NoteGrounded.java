package org.sarcolemma.knowledge.lint.references;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.coverage.ReferenceNote;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A note that hangs on no page is read by nobody; one without a source is only said. */
final class NoteGrounded implements LintRule {
  @Override
  public String id() {
    return "note-grounded";
  }

  @Override
  public String says() {
    return "Every note rests on a claim or a reference and names pages that exist.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Knowledge knowledge = subject.knowledge();
    Set<String> pages = new TreeSet<>(knowledge.findings().keySet());
    pages.addAll(knowledge.quantities().keySet());
    pages.addAll(knowledge.tests().keySet());
    knowledge.tree().nodes().forEach(node -> pages.add(node.id()));
    subject.document(KnownFile.DRUGS).forEach(drug -> pages.add(drug.path("id").asText()));
    Problems problems = new Problems(this);
    for (ReferenceNote note : subject.notes()) {
      LintPlace at = subject.place(KnownFile.NOTES, note.id());
      for (String page : note.about()) {
        if (!pages.contains(page)) {
          problems.error(at, "is about '" + page + "', which has no page");
        }
      }
      for (String explained : note.explains()) {
        if (!knowledge.claims().containsKey(explained)
            && knowledge.rows().row(explained).isEmpty()) {
          problems.error(at, "explains '" + explained + "', which is no claim and no row");
        }
      }
      for (String reference : note.references()) {
        if (!knowledge.references().containsKey(reference)) {
          problems.error(at, "quotes '" + reference + "', which is no reference");
        }
      }
      if (note.references().isEmpty()
          && note.explains().stream().noneMatch(knowledge.claims()::containsKey)) {
        problems.error(at, "rests on no claim and on no reference");
      }
    }
    return problems.all();
  }
}
