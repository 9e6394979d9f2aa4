package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * The engine passes over a row whose disease it does not know without a word, so a slip of the pen
 * would lose patients. Rows kept for the record only ({@code counted} = no) may name what is not
 * compared here.
 */
final class RowNamesKnown implements LintRule {
  @Override
  public String id() {
    return "row-names-known";
  }

  @Override
  public String says() {
    return "A row names a known finding and reference and, if counted, a known disease.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    for (FrequencyRow row : knowledge.rows().all()) {
      LintPlace at = subject.place(row);
      if (!knowledge.findings().containsKey(row.finding())) {
        problems.error(at, unknown("finding", row.finding(), KnownFile.FINDINGS));
      }
      if (!knowledge.references().containsKey(row.reference())) {
        problems.error(at, unknown("reference", row.reference(), KnownFile.REFERENCES));
      }
      if (row.counted() && knowledge.tree().indexOfDisease(row.disease()).isEmpty()) {
        problems.error(at, unknown("disease", row.disease(), KnownFile.HYPOTHESES));
      }
    }
    return problems.all();
  }

  private static String unknown(String kind, String name, String file) {
    return kind + " '" + name + "' is not in " + file;
  }
}
