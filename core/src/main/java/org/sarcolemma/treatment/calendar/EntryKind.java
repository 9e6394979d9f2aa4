package org.sarcolemma.treatment.calendar;

/** What an entry of a calendar is about. */
public enum EntryKind {
  DOSE("dose"),
  TEST("test"),
  VISIT("review"),
  VACCINE("vaccine"),
  ADVICE("advice");

  private final String word;

  EntryKind(String word) {
    this.word = word;
  }

  /** For people and in answers. */
  public String word() {
    return word;
  }
}
