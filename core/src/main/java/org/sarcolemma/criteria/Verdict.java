package org.sarcolemma.criteria;

/** What a criteria set says of a patient: a classification, never a diagnosis. */
public enum Verdict {
  /** Meets the set, however the open items turn out. */
  MEETS,
  /** Does not meet the set, however the open items turn out. */
  DOES_NOT_MEET,
  /** Open items could change the answer. */
  UNDETERMINED
}
