package org.sarcolemma.followup;

/** Whether a definition is met. */
public enum Decision {
  /** It is, whatever the missing measures were. */
  MET,
  /** It is not, whatever the missing measures were. */
  NOT_MET,
  /** The missing measures would decide. */
  OPEN;

  /** The decision when the best and the worst that could be missing are known. */
  static Decision between(boolean worst, boolean best) {
    return worst ? MET : best ? OPEN : NOT_MET;
  }
}
