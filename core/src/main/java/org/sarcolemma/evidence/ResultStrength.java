package org.sarcolemma.evidence;

/** Which positive results of a test a share counts. */
public enum ResultStrength {
  /** Every positive result. */
  ANY,
  /** Weak positive results only. */
  WEAK,
  /** Positive results that are not weak. */
  POSITIVE
}
