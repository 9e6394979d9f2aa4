package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about diseases, priors, quantities and weights. */
public final class HypothesisRules {
  private HypothesisRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(
        new ReportedOnce(),
        new FamilyBorrows(),
        new NoneOfThese(),
        new DiseaseDescribed(),
        new SettingsKnown(),
        new PriorNamesKnown(),
        new PriorsComplete(),
        new QuantityNamesKnown(),
        new QuantityRange(),
        new QuantityNotTwice(),
        new SilentAnswerKnown(),
        new WeightsInOrder());
  }
}
