package org.sarcolemma.knowledge.lint.criteria;

import java.util.List;
import org.sarcolemma.criteria.CriteriaEdition;
import org.sarcolemma.criteria.EditionCard;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A verdict without its edition, its source and its limits is taken for a diagnosis (SR-31). */
final class CriteriaGrounded implements LintRule {
  @Override
  public String id() {
    return "criteria-grounded";
  }

  @Override
  public String says() {
    return "Criteria name their year, their reference, where they were seen and what to mind.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (CriteriaEdition edition : subject.knowledge().criteria().editions()) {
      EditionCard card = edition.card();
      LintPlace at = LintPlace.of("criteria", card.id());
      if (!subject.knowledge().references().containsKey(card.reference())) {
        problems.error(at, "reference '" + card.reference() + "' is unknown");
      }
      if (!card.label().contains(Integer.toString(card.year()))) {
        problems.error(at, "the label does not name the year " + card.year());
      }
      if (card.note().isBlank()) {
        problems.error(at, "the note is empty");
      }
      if (card.seenIn().isBlank()) {
        problems.error(at, "seen_in is empty");
      }
    }
    return problems.all();
  }
}
