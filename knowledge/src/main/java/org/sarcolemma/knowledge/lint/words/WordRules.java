package org.sarcolemma.knowledge.lint.words;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about words and codes. */
public final class WordRules {
  private WordRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(
        new TokenAnswers(),
        new TokenVocabulary(),
        new CaseWordsKnown(),
        new CodeForm(),
        new CodeVerified(),
        new CodeOneConcept(),
        new CodeMeaningKnown(),
        new CodeSystemKnown());
  }
}
