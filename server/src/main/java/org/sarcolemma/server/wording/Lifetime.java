package org.sarcolemma.server.wording;

import org.sarcolemma.patient.Age;

/** Ages as clinicians say them. */
public final class Lifetime {
  private static final double MONTHS = 12;
  private static final int SPEAK_OF_MONTHS_BELOW = 2;

  private Lifetime() {}

  /** For example "9 years", "9 years 6 months", "10 months". */
  public static String of(Age age) {
    long months = Math.round(age.years() * MONTHS);
    long years = months / (long) MONTHS;
    long rest = months % (long) MONTHS;
    if (years < SPEAK_OF_MONTHS_BELOW) {
      return count(months, "month");
    }
    return count(years, "year") + (rest == 0 ? "" : " " + count(rest, "month"));
  }

  private static String count(long n, String unit) {
    return n + " " + unit + (n == 1 ? "" : "s");
  }
}
