package org.sarcolemma.server.wording;

/**
 * A probability as whole per cent. Never 0 % and never 100 %: what software has not thought of is
 * always possible (SR-27).
 */
public final class Percent {
  private static final double LEAST = 0.01;
  private static final double MOST = 0.99;
  private static final int HUNDRED = 100;
  private static final String BELOW = "<1";
  private static final String ABOVE = ">99";

  private Percent() {}

  /**
   * A probability in words, for example {@code 38%}.
   *
   * @param probability 0 to 1
   * @throws IllegalArgumentException outside 0 to 1
   */
  public static String of(double probability) {
    return number(probability) + "%";
  }

  /**
   * A range in words, for example {@code 12–71%} or {@code 57 to >99%}; one figure where both ends
   * read the same.
   */
  public static String range(double low, double high) {
    if (number(low).equals(number(high))) {
      return of(low);
    }
    return number(high).equals(ABOVE)
        ? spokenRange(low, high)
        : number(low) + "–" + number(high) + "%";
  }

  /** A range as a voice reads it, for example {@code 12 to 71%}. */
  public static String spokenRange(double low, double high) {
    return number(low).equals(number(high)) ? of(low) : number(low) + " to " + number(high) + "%";
  }

  private static String number(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability " + probability + " is outside 0 to 1");
    }
    if (probability < LEAST) {
      return BELOW;
    }
    if (probability > MOST) {
      return ABOVE;
    }
    return Long.toString(Math.round(probability * HUNDRED));
  }
}
