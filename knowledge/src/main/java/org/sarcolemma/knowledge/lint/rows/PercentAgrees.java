package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.PrintedPercent;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** The engine uses the counts; a reader sees the percentage. They must be the same figure. */
final class PercentAgrees implements LintRule {
  @Override
  public String id() {
    return "percent-agrees";
  }

  @Override
  public String says() {
    return "A percentage beside counts is theirs, to the last digit printed.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Table.Line line : EvidenceLines.of(subject)) {
      Optional<FrequencyRow> row = subject.knowledge().rows().row(line.text("id"));
      if (row.isPresent() && row.get().present().isPresent() && row.get().percent().isPresent()) {
        double present = row.get().present().getAsDouble();
        double examined = row.get().examined().orElse(0);
        PrintedPercent printed = new PrintedPercent(line.text("percent"));
        if (examined > 0 && !printed.roundedFrom(present, examined)) {
          problems.error(
              subject.place(line),
              Figure.of(present)
                  + " of "
                  + Figure.of(examined)
                  + " is "
                  + printed.exactly(present, examined)
                  + " %; "
                  + printed.text()
                  + " % stands there");
        }
      }
    }
    return problems.all();
  }
}
