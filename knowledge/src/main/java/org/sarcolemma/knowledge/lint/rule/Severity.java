package org.sarcolemma.knowledge.lint.rule;

/** How bad a problem is. */
public enum Severity {
  /** The knowledge would mislead or break something: the build stops. */
  ERROR,
  /** Worth a look by a person; nothing is wrong for certain. */
  WARNING
}
