package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import java.util.regex.Pattern;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * Half a patient, no patient examined, or a number that only Java reads as one. That no more have
 * the finding than were examined is refused at loading.
 */
final class CountsPossible implements LintRule {
  private static final Pattern PATIENTS = Pattern.compile("\\d+");
  private static final Pattern NONE = Pattern.compile("0+");
  private static final Pattern PERCENT = Pattern.compile("\\d+(\\.\\d+)?");

  @Override
  public String id() {
    return "counts-possible";
  }

  @Override
  public String says() {
    return "Patients are counted in whole numbers, of one or more examined; percentages are plain.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Table.Line line : EvidenceLines.of(subject)) {
      LintPlace at = subject.place(line);
      String examined = line.text("examined");
      form(problems, at, "present", line.text("present"), PATIENTS, "a whole number of patients");
      form(problems, at, "examined", examined, PATIENTS, "a whole number of patients");
      form(problems, at, "percent", line.text("percent"), PERCENT, "digits such as 38 or 38.4");
      if (NONE.matcher(examined).matches()) {
        problems.error(at, "examined is 0; expected at least one patient, or nothing");
      }
    }
    return problems.all();
  }

  private static void form(
      Problems problems,
      LintPlace at,
      String column,
      String text,
      Pattern accepted,
      String expected) {
    if (!text.isEmpty() && !accepted.matcher(text).matches()) {
      problems.error(at, column + " is '" + text + "'; expected " + expected);
    }
  }
}
