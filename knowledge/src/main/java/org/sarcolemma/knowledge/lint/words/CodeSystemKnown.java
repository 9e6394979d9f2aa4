package org.sarcolemma.knowledge.lint.words;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.codes.CodedAnswer;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A vocabulary without an address is never met in a record; one with a slip neither. */
final class CodeSystemKnown implements LintRule {
  @Override
  public String id() {
    return "code-system-known";
  }

  @Override
  public String says() {
    return "Every vocabulary in use has an address, and every coded result a known answer.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Set<String> addressed = new HashSet<>();
    for (Table.Line line : subject.lines(KnownFile.CODE_SYSTEMS)) {
      addressed.add(line.text("system"));
      address(problems, KnownFile.CODE_SYSTEMS, line);
    }
    Set<String> used = new HashSet<>();
    for (Table.Line line : subject.lines(KnownFile.CODES)) {
      String system = line.text("system");
      if (used.add(system) && CodeForm.knows(system) && !addressed.contains(system)) {
        problems.error(
            subject.place(line),
            "system '" + system + "' has no address in " + KnownFile.CODE_SYSTEMS);
      }
    }
    for (Table.Line line : subject.lines(KnownFile.CODE_ANSWERS)) {
      address(problems, KnownFile.CODE_ANSWERS, line);
      if (!says(line.text("says"))) {
        problems.error(
            LintPlace.of(KnownFile.CODE_ANSWERS, "line " + line.number()),
            "'" + line.text("says") + "' is no answer");
      }
    }
    return problems.all();
  }

  private static void address(Problems problems, String file, Table.Line line) {
    LintPlace at = LintPlace.of(file, "line " + line.number());
    if (line.text("seen_in").isBlank()) {
      problems.error(at, "seen_in is empty");
    }
    try {
      if (!URI.create(line.text("uri")).isAbsolute()) {
        problems.error(at, "'" + line.text("uri") + "' is no absolute address");
      }
    } catch (IllegalArgumentException e) {
      problems.error(at, "'" + line.text("uri") + "' is no address");
    }
  }

  private static boolean says(String word) {
    for (CodedAnswer answer : CodedAnswer.values()) {
      if (answer.name().toLowerCase(Locale.ROOT).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
