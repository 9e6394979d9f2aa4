package org.sarcolemma.knowledge.lint.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.codes.CodeMeaning.Kind;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A code that answers the wrong finding, or a finding nobody knows, is an answer nobody gave. */
final class CodeMeaningKnown implements LintRule {
  private static final Set<Kind> WITHOUT_FINDING =
      Set.of(Kind.CK, Kind.CK_WORD, Kind.LABEL, Kind.NONE);

  @Override
  public String id() {
    return "code-meaning-known";
  }

  @Override
  public String says() {
    return "A meaning belongs to a listed code and answers a known finding, or says why none.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Set<String> concepts = new HashSet<>();
    subject.lines(KnownFile.CODES).forEach(line -> concepts.add(line.text("concept_key")));
    for (Table.Line line : subject.lines(KnownFile.CODE_MEANINGS)) {
      LintPlace at =
          LintPlace.of(
              KnownFile.CODE_MEANINGS, "line " + line.number() + ", " + line.text("concept_key"));
      if (!concepts.contains(line.text("concept_key"))) {
        problems.error(at, "no code of it in " + KnownFile.CODES);
      }
      check(problems, at, line, subject.knowledge().findings().keySet());
    }
    return problems.all();
  }

  private static void check(
      Problems problems, LintPlace at, Table.Line line, Set<String> findings) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(line.text("kind"))) {
        check(problems, at, line, kind, findings);
        return;
      }
    }
    problems.error(at, "kind '" + line.text("kind") + "' is unknown");
  }

  private static void check(
      Problems problems, LintPlace at, Table.Line line, Kind kind, Set<String> findings) {
    String finding = line.text("finding");
    boolean none = WITHOUT_FINDING.contains(kind);
    if (none != finding.isEmpty()) {
      problems.error(at, none ? "answers no finding, and names " + finding : "finding is empty");
    } else if (!none && !findings.contains(finding)) {
      problems.error(at, "finding '" + finding + "' is not in " + KnownFile.FINDINGS);
    }
    boolean answers = !none || kind == Kind.CK_WORD;
    if (answers && !List.of("both", "present").contains(line.text("answers"))) {
      problems.error(at, "answers is '" + line.text("answers") + "'; expected both or present");
    }
    if (kind == Kind.NONE && line.text("note").isBlank()) {
      problems.error(at, "says nothing, and the note does not say why");
    }
    if (kind == Kind.CK_WORD && !line.text("note").matches("low=\\d+; .+")) {
      problems.error(at, "the note of a word for CK begins with 'low=...; '");
    }
  }
}
