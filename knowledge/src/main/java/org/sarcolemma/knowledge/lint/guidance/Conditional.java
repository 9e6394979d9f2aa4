package org.sarcolemma.knowledge.lint.guidance;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.criteria.CriteriaEdition;
import org.sarcolemma.criteria.CriteriaItem;
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
  /** All recommendations, red flags and items of published criteria. */
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
    for (CriteriaEdition edition : subject.knowledge().criteria().editions()) {
      for (CriteriaItem item : edition.items()) {
        LintPlace at = LintPlace.of("criteria", edition.card().id() + "/" + item.id());
        all.add(new Conditional(at, item.metWhen()));
        item.notMetWhen().ifPresent(when -> all.add(new Conditional(at, when)));
      }
    }
    return all;
  }

  /** The red flags alone. */
  static List<Conditional> redFlags(LintSubject subject) {
    return subject.knowledge().redFlags().stream()
        .map(flag -> new Conditional(LintPlace.of(KnownFile.RED_FLAGS, flag.id()), flag.when()))
        .toList();
  }
}
