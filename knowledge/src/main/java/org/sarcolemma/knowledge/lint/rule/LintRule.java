package org.sarcolemma.knowledge.lint.rule;

import java.util.List;

/**
 * One thing that must hold of the knowledge files. Each rule has a good and a bad example among the
 * tests, in a folder named for its id.
 */
public interface LintRule {
  /** Stable id in lower case with hyphens, for example {@code percent-agrees}. */
  String id();

  /** What must hold, in one sentence. */
  String says();

  /** What breaks the rule, in the order of the files; empty when nothing does. */
  List<LintProblem> check(LintSubject subject);
}
