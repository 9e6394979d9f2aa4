package org.sarcolemma.knowledge.lint.rule;

import java.util.ArrayList;
import java.util.List;

/** Collects what one rule finds. */
public final class Problems {
  private final LintRule rule;
  private final List<LintProblem> found = new ArrayList<>();

  /** Nothing found so far. */
  public Problems(LintRule rule) {
    this.rule = rule;
  }

  /** Adds something that must not be shipped. */
  public void error(LintPlace at, String message) {
    add(at, message, Severity.ERROR);
  }

  /** Adds something a person should look at. */
  public void warning(LintPlace at, String message) {
    add(at, message, Severity.WARNING);
  }

  private void add(LintPlace at, String message, Severity severity) {
    found.add(new LintProblem(rule.id(), at.file(), at.place(), message, severity));
  }

  /** Everything found, in the order it was added. */
  public List<LintProblem> all() {
    return List.copyOf(found);
  }
}
