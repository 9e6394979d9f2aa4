package org.sarcolemma.knowledge.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Severity;

/**
 * Every file can be read: it is there, every column and key that is needed is filled, words and
 * numbers are such, and counts are possible. Without that no other rule can be asked.
 */
final class Loads implements LintRule {
  static final String ID = "loads";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String says() {
    return "Every file is there and can be read.";
  }

  /** Nothing: a subject exists only when everything was read. */
  @Override
  public List<LintProblem> check(LintSubject subject) {
    return List.of();
  }

  /** One problem for each file: what its reader complained of first. */
  static List<LintProblem> problems(List<KnowledgeException> complaints) {
    Map<String, LintProblem> byFile = new LinkedHashMap<>();
    complaints.stream()
        .map(Loads::problem)
        .forEach(problem -> byFile.putIfAbsent(problem.file(), problem));
    return List.copyOf(byFile.values());
  }

  /** What the reader of a file complained of: "file, place: message", in one line. */
  private static LintProblem problem(KnowledgeException complaint) {
    String text = String.valueOf(complaint.getMessage()).replaceAll("\\s+", " ").strip();
    int colon = text.indexOf(": ");
    String where = colon < 0 ? text : text.substring(0, colon);
    String message = colon < 0 ? "cannot be read" : text.substring(colon + 2);
    int comma = where.indexOf(", ");
    String file = comma < 0 ? where : where.substring(0, comma);
    String place = comma < 0 ? "" : where.substring(comma + 2);
    return new LintProblem(ID, file, place, message, Severity.ERROR);
  }
}
