package org.sarcolemma.guidance;

/** How soon a step should be taken. */
public enum Urgency {
  /** Before anything else, today. */
  NOW,
  /** Within days. */
  SOON,
  /** At the next convenient time. */
  ROUTINE
}
