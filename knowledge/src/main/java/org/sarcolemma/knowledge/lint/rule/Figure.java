package org.sarcolemma.knowledge.lint.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as people write it: no needless decimals, a full stop whatever the machine's language.
 */
public final class Figure {
  private Figure() {}

  /** The number in full. */
  public static String of(double value) {
    return Double.isFinite(value) ? text(BigDecimal.valueOf(value)) : Double.toString(value);
  }

  /** The number to so many decimals, half up. */
  public static String of(double value, int decimals) {
    return Double.isFinite(value)
        ? text(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP))
        : Double.toString(value);
  }

  /** How many decimals a printed number has: 1 for "76.2", 0 for "83". */
  public static int decimals(String printed) {
    int point = printed.indexOf('.');
    return point < 0 ? 0 : printed.length() - point - 1;
  }

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
