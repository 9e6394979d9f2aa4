package org.sarcolemma.knowledge.codes;

/** What a coded result or interpretation says, whatever vocabulary it comes from. */
public enum CodedAnswer {
  /** Found, detected, present, yes. */
  POSITIVE,
  /** Found just above the limit. */
  WEAK_POSITIVE,
  /** Looked for and not found; absent; no. */
  NEGATIVE,
  /** Within the laboratory's limits. */
  NORMAL,
  /** Above the laboratory's limits. */
  HIGH,
  /** Below the laboratory's limits. */
  LOW,
  /** Taken, and no result yet. */
  PENDING,
  /** Abnormal, and not said how: confirms what is told besides, and answers nothing by itself. */
  ABNORMAL,
  /** Neither one nor the other: indeterminate, equivocal. */
  UNCLEAR
}
