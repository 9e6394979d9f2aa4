package org.sarcolemma.knowledge.lint.references;

import java.util.List;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.PrintedPercent;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * Statements keep the figures as the review prints them, right or wrong. Where its arithmetic does
 * not hold our note must say so.
 */
final class ClaimCounts implements LintRule {
  @Override
  public String id() {
    return "claim-counts";
  }

  @Override
  public String says() {
    return "The counts of a claim are possible and give its percentage, or a note says why not.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Table.Line line : subject.lines(KnownFile.CLAIMS)) {
      if (!line.text("numerator").isEmpty()) {
        check(problems, subject.place(line), line);
      }
    }
    return problems.all();
  }

  private static void check(Problems problems, LintPlace at, Table.Line line) {
    if (line.text("denominator").isEmpty()) {
      problems.error(at, "has the numerator " + line.text("numerator") + " and no denominator");
      return;
    }
    double part;
    double whole;
    try {
      part = Double.parseDouble(line.text("numerator"));
      whole = Double.parseDouble(line.text("denominator"));
    } catch (NumberFormatException e) {
      problems.error(at, counts(line) + " are no counts");
      return;
    }
    if (!(part >= 0 && part <= whole && whole > 0)) {
      problems.error(at, counts(line) + " cannot be");
    } else if (line.text("unit").equals("%")
        && line.text("value").matches("\\d+(\\.\\d+)?")
        && line.text("notes").isBlank()) {
      PrintedPercent printed = new PrintedPercent(line.text("value"));
      if (!printed.roundedFrom(part, whole)) {
        problems.error(
            at,
            counts(line)
                + " is "
                + printed.exactly(part, whole)
                + " %; "
                + printed.text()
                + " % stands there, and no note says why");
      }
    }
  }

  private static String counts(Table.Line line) {
    return line.text("numerator") + " of " + line.text("denominator");
  }
}
