package org.sarcolemma.knowledge.lint.criteria;

import java.util.List;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.criteria.NotEncoded;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A set left out without a word looks like a set that does not exist. */
final class NotEncodedSaysWhy implements LintRule {
  @Override
  public String id() {
    return "not-encoded-says-why";
  }

  @Override
  public String says() {
    return "Criteria that are not encoded say why, and are not encoded.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    CriteriaCatalogue criteria = subject.knowledge().criteria();
    for (NotEncoded set : criteria.notEncoded()) {
      LintPlace at = LintPlace.of(KnownFile.NOT_ENCODED, set.id());
      if (set.because().isBlank()) {
        problems.error(at, "does not say why");
      }
      if (criteria.edition(set.id()).isPresent()) {
        problems.error(at, "is encoded all the same");
      }
      if (!set.label().contains(Integer.toString(set.year()))) {
        problems.error(at, "the label does not name the year " + set.year());
      }
    }
    return problems.all();
  }
}
