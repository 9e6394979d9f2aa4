package org.sarcolemma.treatment.measure;

/**
 * Where a weight or height comes from; anything but a measurement is said on every dose (SR-15).
 */
public enum Origin {
  MEASURED("measured"),
  ESTIMATED("estimated, not measured"),
  STATED("stated, not measured"),
  PARENT_REPORTED("reported by a parent, not measured"),
  /** Nobody said; taken for neither measured nor estimated. */
  NOT_TOLD("not told how it was obtained");

  private final String words;

  Origin(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }

  /** Whether every dose must be marked. */
  public boolean marked() {
    return this != MEASURED && this != NOT_TOLD;
  }
}
