package org.sarcolemma.knowledge.lint.criteria;

import java.util.List;
import org.sarcolemma.criteria.CriteriaEdition;
import org.sarcolemma.criteria.Outcome;
import org.sarcolemma.criteria.OutcomeEdition;
import org.sarcolemma.criteria.ScoreEdition;

/** The classes that an edition finds by rules. */
final class Classes {
  private Classes() {}

  /** The outcomes of an edition of rules, the subgroups of an additive one. */
  static List<Outcome> of(CriteriaEdition edition) {
    if (edition instanceof OutcomeEdition rules) {
      return rules.outcomes();
    }
    return edition instanceof ScoreEdition score ? score.subgroups() : List.of();
  }
}
