package org.sarcolemma.knowledge.lint.words;

import java.util.List;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A code from memory is a guess; one without a licence may not be passed on. */
final class CodeVerified implements LintRule {
  private static final String LOCAL = "LOCAL";

  @Override
  public String id() {
    return "code-verified";
  }

  @Override
  public String says() {
    return "A code was seen in a public source (ours are n/a) and has wording and licence.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Table.Line line : subject.lines(KnownFile.CODES)) {
      LintPlace at = subject.place(line);
      String expected = line.text("system").equals(LOCAL) ? "n/a" : "yes";
      if (!line.text("verified").equals(expected)) {
        problems.error(
            at,
            line.text("system")
                + " "
                + line.text("code")
                + ": verified is '"
                + line.text("verified")
                + "'; expected '"
                + expected
                + "'");
      }
      for (String column : List.of("display", "seen_in", "licence")) {
        if (line.text(column).isBlank()) {
          problems.error(
              at, line.text("system") + " " + line.text("code") + ": " + column + " is empty");
        }
      }
    }
    return problems.all();
  }
}
