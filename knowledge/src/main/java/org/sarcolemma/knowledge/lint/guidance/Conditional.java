package org.sarcolemma.knowledge.lint.guidance;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintSubject;

/**
 * Something that applies under a condition.
 *
 * @param at where it stands
 * @param when the condition
 */
record Conditional(LintPlace at, Condition when) {
  /** All recommendations and red flags. */
  static List<Conditional> all(LintSubject subject) {
    List<Conditional> all = new ArrayList<>();
    subject
        .knowledge()
        .recommendations()
        .forEach(
            advice ->
                all.add(
                    new Conditional(
                        LintPlace.of(KnownFile.RECOMMENDATIONS, advice.id()), advice.when())));
    all.addAll(redFlags(subject));
    return all;
  }

  /** The red flags alone. */
  static List<Conditional> redFlags(LintSubject subject) {
    return subject.knowledge().redFlags().stream()
        .map(flag -> new Conditional(LintPlace.of(KnownFile.RED_FLAGS, flag.id()), flag.when()))
        .toList();
  }
}
