package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about figures. */
public final class RowRules {
  private RowRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(
        new RowNamesKnown(),
        new RowHasFigure(),
        new RowSaysWhere(),
        new OneFigure(),
        new CountsPossible(),
        new PercentAgrees(),
        new PercentPossible(),
        new NotCountedReason(),
        new PairOfTwo(),
        new AssumptionMarked(),
        new AssumedShareMarked(),
        new LevelNotAboveSource(),
        new CountedOnce(),
        new RowNotRepeated(),
        new NarrowerNotCommoner(),
        new LevelReadable(),
        new LevelInUnit(),
        new DefiningNamesKnown(),
        new DefiningElsewhere(),
        new DefiningWeakBetween(),
        new DefiningNotPooled());
  }
}
