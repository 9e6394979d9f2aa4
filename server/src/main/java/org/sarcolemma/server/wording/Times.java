package org.sarcolemma.server.wording;

/** What log-odds mean to somebody who does not think in logarithms. */
public final class Times {
  /** Odds changed by less than this factor are said to say almost nothing. */
  private static final double ALMOST_NOTHING = 1.1;

  /** Odds changed by less than this factor are changed slightly. */
  private static final double SLIGHTLY = 1.5;

  /** Odds changed by at least this factor are changed strongly. */
  private static final double STRONGLY = 10;

  /** Factors beyond this are not spelled out: no such figure is known so well. */
  private static final double BEYOND = 1000;

  private static final double SMALL = 3;

  private Times() {}

  /**
   * A contribution in words, for example "speaks for, about 4 times".
   *
   * @param logOdds natural logarithm of the factor on the odds
   */
  public static String contribution(double logOdds) {
    double factor = Math.exp(Math.abs(logOdds));
    if (factor < ALMOST_NOTHING) {
      return "says almost nothing";
    }
    String side = logOdds > 0 ? "for" : "against";
    return "speaks " + strength(factor) + side + ", " + about(factor) + " times";
  }

  /** Whether log-odds are too small to be listed for or against. */
  public static boolean saysAlmostNothing(double logOdds) {
    return Math.exp(Math.abs(logOdds)) < ALMOST_NOTHING;
  }

  /** Odds in words, for example "1 to 12" or "3 to 1". */
  public static String odds(double logOdds) {
    double factor = Math.exp(Math.abs(logOdds));
    String large = factor > BEYOND ? "more than " + Figure.of(BEYOND) : number(factor);
    return logOdds < 0 ? "1 to " + large : large + " to 1";
  }

  private static String strength(double factor) {
    if (factor < SLIGHTLY) {
      return "slightly ";
    }
    return factor < STRONGLY ? "" : "strongly ";
  }

  private static String about(double factor) {
    return factor > BEYOND ? "more than " + Figure.of(BEYOND) : "about " + number(factor);
  }

  private static String number(double factor) {
    return factor < SMALL ? Figure.rounded(factor, 2) : Figure.rounded(Math.rint(factor), 2);
  }
}
