package org.sarcolemma.knowledge.lint.words;

import java.util.List;
import java.util.regex.Pattern;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.guidance.ConditionTree;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A word of a published case must say what we think it says, or say nothing and why. */
final class TokenAnswers implements LintRule {
  private static final List<String> ANSWERS = List.of("present", "absent", "none");
  private static final Pattern BAND =
      Pattern.compile("(low=\\d+(\\.\\d+)?(; high=\\d+(\\.\\d+)?)?|high=\\d+(\\.\\d+)?)(; .*)?");

  @Override
  public String id() {
    return "token-answers";
  }

  @Override
  public String says() {
    return "A word answers a finding in use (a quantity with its band), or none and why.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Table.Line line : subject.lines(KnownFile.TOKENS)) {
      LintPlace at =
          LintPlace.of(
              KnownFile.TOKENS,
              "line " + line.number() + ", " + line.text("field") + "/" + line.text("token"));
      String answer = line.text("answer");
      if (!ANSWERS.contains(answer)) {
        problems.error(
            at, "answer is '" + answer + "'; expected one of " + String.join(", ", ANSWERS));
      } else if (answer.equals("none")) {
        none(problems, at, line);
      } else {
        finding(problems, at, line, subject.knowledge());
      }
      if (line.text("field").equals("findings_absent") && answer.equals("present")) {
        problems.error(at, "answers present in a list of what was absent");
      }
    }
    return problems.all();
  }

  private static void none(Problems problems, LintPlace at, Table.Line line) {
    if (line.text("note").isBlank()) {
      problems.error(at, "answers none, and the note does not say why");
    }
    if (!line.text("finding").isBlank()) {
      problems.error(at, "answers none, and names finding " + line.text("finding"));
    }
  }

  private static void finding(
      Problems problems, LintPlace at, Table.Line line, Knowledge knowledge) {
    String finding = line.text("finding");
    boolean quantity =
        knowledge.quantities().values().stream()
            .anyMatch(q -> q.id().equals(finding) || q.levelFinding().equals(finding));
    if (quantity) {
      if (!BAND.matcher(line.text("note")).matches()) {
        problems.error(
            at,
            "answers a quantity, and its note begins with no 'low=..' or 'high=..' but '"
                + line.text("note")
                + "'");
      }
    } else if (!knowledge.findings().containsKey(finding)) {
      problems.error(at, "finding '" + finding + "' is not in " + KnownFile.FINDINGS);
    } else if (!knowledge.finding(finding).map(Finding::inDifferential).orElse(false)
        && !ConditionTree.findingsAsked(knowledge).contains(finding)) {
      problems.error(at, "finding " + finding + " is outside the differential; expected none");
    }
  }
}
