package org.sarcolemma.followup;

/** What is due. */
public enum DueKind {
  RESULT("awaited result"),
  TEST("test during treatment"),
  DOSE("next infusion"),
  HOME_DOSE("next dose at home"),
  VACCINE("vaccine"),
  REVIEW("review"),
  DECISION("decision"),
  WEIGHT("weight");

  private final String word;

  DueKind(String word) {
    this.word = word;
  }

  /** For people. */
  public String word() {
    return word;
  }

  /** Whether it calls for somebody at the centre; the others stand on the child's page only. */
  public boolean callsForCentre() {
    return this != HOME_DOSE && this != WEIGHT;
  }
}
