package org.sarcolemma.knowledge.lint.references;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about references and claims. */
public final class ReferenceRules {
  private ReferenceRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(
        new ReferenceFindable(),
        new IdentifierForm(),
        new ReferenceKindKnown(),
        new ReferenceUsed(),
        new CohortShared(),
        new ClaimCounts(),
        new ClaimCovered(),
        new NoteGrounded());
  }
}
