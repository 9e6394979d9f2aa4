package org.sarcolemma.patient;

/**
 * What is known of one finding. There is no null and no default: what nobody looked for is {@link
 * #UNKNOWN}.
 */
public enum Answer {
  /** Looked for and there. */
  PRESENT,
  /** Looked for and not there. */
  ABSENT,
  /** Not looked for, not told, or not interpretable. Changes nothing, anywhere (SR-07). */
  UNKNOWN
}
