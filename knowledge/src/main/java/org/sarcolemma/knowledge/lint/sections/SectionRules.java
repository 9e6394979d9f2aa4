package org.sarcolemma.knowledge.lint.sections;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about the pages to read. */
public final class SectionRules {
  private SectionRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(new SectionNamesKnown(), new SectionFiguresFromRows());
  }
}
