package org.sarcolemma.criteria;

import java.math.BigDecimal;

/**
 * Points of an additive set, in whole tenths: 5.5 is 55 tenths and never 5.499999.
 *
 * @param tenths ten times the points
 */
public record Points(int tenths) implements Comparable<Points> {
  /** No points. */
  public static final Points NONE = new Points(0);

  /**
   * Points as printed.
   *
   * @throws IllegalArgumentException when there is more than one decimal
   */
  public static Points of(double printed) {
    try {
      return new Points(BigDecimal.valueOf(printed).movePointRight(1).intValueExact());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(printed + " points; expected at most one decimal", e);
    }
  }

  /** The sum. */
  public Points plus(Points other) {
    return new Points(tenths + other.tenths);
  }

  /** Whether these reach a cut-off. */
  public boolean reaches(Points cutOff) {
    return tenths >= cutOff.tenths;
  }

  /** The points as a decimal number, exact to one decimal. */
  public double value() {
    return decimal().doubleValue();
  }

  private BigDecimal decimal() {
    return BigDecimal.valueOf(tenths, 1);
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(tenths, other.tenths);
  }

  /** As printed, with one decimal. */
  @Override
  public String toString() {
    return decimal().toPlainString();
  }
}
