package org.sarcolemma.knowledge.lint.rule;

/**
 * A percentage with the digits it was printed with, which say how far it may be rounded.
 *
 * @param text for example {@code 38} or {@code 38.4}
 */
public record PrintedPercent(String text) {
  private static final double HUNDRED = 100;
  private static final double TEN = 10;
  private static final double LAST_BITS = 1e-9;

  /** Whether the share of so many of so many patients, rounded to the digits printed, is this. */
  public boolean roundedFrom(double present, double examined) {
    return StrictMath.abs(over(present, examined)) <= lastDigit() / 2 + LAST_BITS;
  }

  /** Whether that share, its further digits cut off instead of rounded, is this. */
  public boolean cutFrom(double present, double examined) {
    double over = over(present, examined);
    return over >= -LAST_BITS && over < lastDigit() - LAST_BITS;
  }

  /** By how much the share of so many of so many patients is more than this. */
  private double over(double present, double examined) {
    return HUNDRED * present / examined - value();
  }

  private double lastDigit() {
    return StrictMath.pow(TEN, -Figure.decimals(text));
  }

  /** The percentage of counts with one digit more than printed. */
  public String exactly(double present, double examined) {
    return Figure.of(HUNDRED * present / examined, Figure.decimals(text) + 1);
  }

  /** The largest number of patients that is no more than this percentage of those examined. */
  public double patientsBelow(double examined) {
    return StrictMath.floor(value() * examined / HUNDRED);
  }

  private double value() {
    return Double.parseDouble(text);
  }
}
