package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.PrintedPercent;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * A percentage of a known number of patients must be that of a whole number of them (the test of
 * granularity, GRIM: Brown and Heathers 2017, doi:10.1177/1948550616673876). If it is not, the
 * denominator is probably another: patients not tested, or a model's estimate. Digits that were cut
 * off instead of rounded are let pass.
 */
final class PercentPossible implements LintRule {
  @Override
  public String id() {
    return "percent-possible";
  }

  @Override
  public String says() {
    return "A percentage of a known number of patients is that of a whole number of them.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Table.Line line : EvidenceLines.of(subject)) {
      boolean shareOfKnown =
          line.text("present").isEmpty()
              && !line.text("examined").isEmpty()
              && !line.text("percent").isEmpty();
      if (shareOfKnown) {
        check(subject, line, problems);
      }
    }
    return problems.all();
  }

  private static void check(LintSubject subject, Table.Line line, Problems problems) {
    double examined = Double.parseDouble(line.text("examined"));
    PrintedPercent printed = new PrintedPercent(line.text("percent"));
    double below = printed.patientsBelow(examined);
    boolean possible =
        printed.roundedFrom(below, examined)
            || printed.roundedFrom(below + 1, examined)
            || printed.cutFrom(below + 1, examined);
    if (!possible) {
      problems.warning(
          subject.place(line),
          "no whole number of "
              + Figure.of(examined)
              + " patients is "
              + printed.text()
              + " %: "
              + Figure.of(below)
              + " is "
              + printed.exactly(below, examined)
              + " %, "
              + Figure.of(below + 1)
              + " is "
              + printed.exactly(below + 1, examined)
              + " %");
    }
  }
}
