package org.sarcolemma.knowledge.lint.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Of two entries with one id the loader keeps one, and which is anybody's guess. */
final class StandsOnce implements LintRule {
  @Override
  public String id() {
    return "stands-once";
  }

  @Override
  public String says() {
    return "No id, key or column stands twice in a file.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (KnownFile file : KnownFile.ALL) {
      if (file.form() == KnownFile.Form.TABLE) {
        table(problems, subject, file);
      } else if (!file.key().isEmpty()) {
        entries(problems, file, entries(subject, file));
      }
    }
    return problems.all();
  }

  private static Iterable<JsonNode> entries(LintSubject subject, KnownFile file) {
    return file.form() == KnownFile.Form.JSON_LINES
        ? subject.jsonLines(file.name())
        : subject.document(file.name());
  }

  private static void table(Problems problems, LintSubject subject, KnownFile file) {
    Map<String, Long> seen = new HashMap<>();
    List<Table.Line> lines = subject.lines(file.name());
    if (!lines.isEmpty() && lines.get(0).columns().size() < lines.get(0).fields().size()) {
      problems.error(LintPlace.of(file.name(), "header"), "a column stands twice");
    }
    for (Table.Line line : lines) {
      String key = String.join("/", file.key().stream().map(line::text).toList());
      Long before = seen.putIfAbsent(key, line.number());
      if (before != null) {
        problems.error(
            LintPlace.of(file.name(), "line " + line.number()),
            "'" + key + "' stands in line " + before + " already");
      }
    }
  }

  private static void entries(Problems problems, KnownFile file, Iterable<JsonNode> entries) {
    Map<String, Integer> seen = new HashMap<>();
    int number = 0;
    for (JsonNode entry : entries) {
      number++;
      String key =
          String.join("/", file.key().stream().map(name -> entry.path(name).asText()).toList());
      Integer before = seen.putIfAbsent(key, number);
      if (before != null) {
        problems.error(
            LintPlace.of(file.name(), "entry " + number),
            "'" + key + "' stands in entry " + before + " already");
      }
    }
  }
}
