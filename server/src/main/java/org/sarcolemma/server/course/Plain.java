package org.sarcolemma.server.course;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of a course: decimal point, leading zero, no trailing zero (SR-10). */
final class Plain {
  private static final int SHOWN = 3;
  private static final double TENTHS = 10;

  private Plain() {}

  /** As it was told. */
  static String of(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A computed number, to three digits; whole numbers stay whole. */
  static String rounded(BigDecimal number) {
    return of(
        number.precision() - number.scale() >= SHOWN
            ? number.setScale(0, RoundingMode.HALF_EVEN)
            : number.round(new MathContext(SHOWN)));
  }

  static String rounded(double number) {
    return rounded(BigDecimal.valueOf(number));
  }

  /** A place in a drawing, to a tenth of its unit. */
  static double place(double at) {
    return Math.rint(at * TENTHS) / TENTHS;
  }
}
