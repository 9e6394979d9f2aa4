package org.sarcolemma.knowledge.lint.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A code that stands for two things can be written, but not read back. */
final class CodeOneConcept implements LintRule {
  @Override
  public String id() {
    return "code-one-concept";
  }

  @Override
  public String says() {
    return "A code of a system stands for one concept.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Map<String, String> conceptOf = new HashMap<>();
    for (Table.Line line : subject.lines(KnownFile.CODES)) {
      String code = line.text("system") + " " + line.text("code");
      String concept = line.text("concept_key");
      String before = conceptOf.putIfAbsent(code, concept);
      if (before != null && !before.equals(concept)) {
        problems.warning(
            subject.place(line),
            code + " stands for " + concept + " here and for " + before + " above");
      }
    }
    return problems.all();
  }
}
