package org.sarcolemma.knowledge.lint.words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A word without a meaning makes a case unreadable; a meaning without a word is a slip. */
final class TokenVocabulary implements LintRule {
  @Override
  public String id() {
    return "token-vocabulary";
  }

  @Override
  public String says() {
    return "Every word of the case vocabulary is explained in tokens.csv, and no other.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Set<CaseWord> explained = CaseWord.explained(subject);
    Set<CaseWord> vocabulary = CaseWord.vocabulary(subject);
    Problems problems = new Problems(this);
    for (String word : missing(vocabulary, explained)) {
      problems.error(
          LintPlace.of(KnownFile.TOKENS), word + " of " + KnownFile.VOCABULARY + " is missing");
    }
    for (String word : missing(explained, vocabulary)) {
      problems.error(LintPlace.of(KnownFile.TOKENS), word + " is not in " + KnownFile.VOCABULARY);
    }
    return problems.all();
  }

  private static Set<String> missing(Set<CaseWord> from, Set<CaseWord> in) {
    Set<String> missing = new TreeSet<>();
    for (CaseWord word : from) {
      if (!CaseWord.OWN.contains(word.field()) && !in.contains(word)) {
        missing.add(word.toString());
      }
    }
    return missing;
  }
}
