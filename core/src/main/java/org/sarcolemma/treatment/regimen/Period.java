package org.sarcolemma.treatment.regimen;

import java.util.Locale;

/** What an amount is counted per. */
public enum Period {
  DOSE("a dose"),
  DAY("a day"),
  WEEK("a week"),
  MONTH("a month"),
  COURSE("a course");

  private final String words;
  private final String word = name().toLowerCase(Locale.ROOT);

  Period(String words) {
    this.words = words;
  }

  /** For people, after a figure: "6 mg a week". */
  public String words() {
    return words;
  }

  /** As in data and answers: {@code week}. */
  public String word() {
    return word;
  }
}
