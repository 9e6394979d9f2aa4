package org.sarcolemma.criteria;

/** What is known of one item of a criteria set. There is no default. */
public enum ItemState {
  /** Assessed, and as the item asks. */
  MET,
  /** Assessed, and not as the item asks. */
  NOT_MET,
  /** Not assessed, not told, or contradictory: counts neither way. */
  NOT_ASSESSED
}
