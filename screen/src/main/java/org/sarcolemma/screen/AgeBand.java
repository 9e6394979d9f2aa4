package org.sarcolemma.screen;

import java.util.Optional;

/** Ages as they are counted. */
enum AgeBand {
  /** Below 6 years. */
  UNDER_6("0 to 5"),
  /** 6 to 11 years. */
  UNDER_12("6 to 11"),
  /** 12 to 17 years. */
  UNDER_18("12 to 17"),
  /** Grown up today. */
  ADULT("18 or more"),
  /** No birth date. */
  UNKNOWN("not known");

  private final String words;

  AgeBand(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static AgeBand of(Optional<Integer> years) {
    if (years.isEmpty()) {
      return UNKNOWN;
    }
    int age = years.get();
    return age < 6 ? UNDER_6 : age < 12 ? UNDER_12 : age < 18 ? UNDER_18 : ADULT;
  }
}
