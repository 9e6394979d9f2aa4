package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * No assumption may pass as evidence: level {@code memory}, status {@code memory} and a reference
 * that is an estimate go together. An assumption is a frequency word; counts or a percentage would
 * look, and weigh, as if somebody had examined patients.
 */
final class AssumptionMarked implements LintRule {
  private static final String MEMORY = "memory";

  @Override
  public String id() {
    return "assumption-marked";
  }

  @Override
  public String says() {
    return "An assumption is marked as one in level, status and reference, and holds no patients.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Table.Line line : EvidenceLines.of(subject)) {
      subject
          .knowledge()
          .rows()
          .row(line.text("id"))
          .ifPresent(row -> check(subject, line, row, problems));
    }
    return problems.all();
  }

  private static void check(
      LintSubject subject, Table.Line line, FrequencyRow row, Problems problems) {
    LintPlace at = subject.place(line);
    Reference reference = subject.knowledge().references().get(row.reference());
    if (reference != null && row.assumption() != reference.estimate()) {
      problems.error(
          at,
          row.assumption()
              ? "is an assumption (level memory) but cites " + row.reference()
              : "has the level of a publication, but " + row.reference() + " is an estimate");
    }
    if (row.assumption() != line.text("status").equals(MEMORY)) {
      problems.error(
          at, "status '" + line.text("status") + "' does not fit level " + line.text("level"));
    }
    if (!row.assumption() && line.file().equals(KnownFile.ASSUMPTIONS)) {
      problems.error(at, "is no assumption; published figures belong in " + KnownFile.FREQUENCIES);
    }
    if (row.assumption() && (row.examined().isPresent() || row.percent().isPresent())) {
      problems.error(at, "is an assumption with numbers; expected a frequency word");
    }
  }
}
