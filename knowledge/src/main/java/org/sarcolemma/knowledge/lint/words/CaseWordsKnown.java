package org.sarcolemma.knowledge.lint.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** The published children must be readable: they are the demonstration and the yardstick. */
final class CaseWordsKnown implements LintRule {
  @Override
  public String id() {
    return "case-words-known";
  }

  @Override
  public String says() {
    return "Every word of a published case is explained in tokens.csv.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Set<CaseWord> explained = CaseWord.explained(subject);
    Problems problems = new Problems(this);
    for (JsonNode row : subject.jsonLines(KnownFile.CASES)) {
      for (CaseWord word : CaseWord.of(row)) {
        if (!explained.contains(word)) {
          problems.error(
              LintPlace.of(KnownFile.CASES, row.path("id").asText("a case without id")),
              "uses the word " + word + ", which is not in " + KnownFile.TOKENS);
        }
      }
    }
    return problems.all();
  }
}
