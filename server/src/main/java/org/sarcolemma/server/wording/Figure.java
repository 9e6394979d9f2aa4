package org.sarcolemma.server.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are printed: decimal point, leading zero, no trailing zero (SR-10). */
public final class Figure {
  private static final int MOST_DECIMALS = 6;

  /** Making one costs more than using it a hundred times, and one must not be shared by threads. */
  private static final ThreadLocal<DecimalFormat> PLAIN =
      ThreadLocal.withInitial(() -> format("#,##0.######"));

  private static final ThreadLocal<DecimalFormat> HUNDREDTHS =
      ThreadLocal.withInitial(() -> format("0.00"));

  private Figure() {}

  /**
   * A number as it is, thousands set apart by commas, for example {@code 12,400} or {@code 0.5}.
   */
  public static String of(double value) {
    return PLAIN.get().format(value);
  }

  /** The same without thousands marks, as it may be typed into a field. */
  public static String typed(double value) {
    return BigDecimal.valueOf(value)
        .setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Rounded to so many digits that count, for example 6.889 to 2 digits is {@code 6.9}. */
  public static String rounded(double value, int digits) {
    double shown =
        value == 0
            ? 0
            : BigDecimal.valueOf(value)
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .doubleValue();
    return of(shown);
  }

  /** Log-odds with their sign and two decimals, for example {@code +1.39} or {@code −0.40}. */
  public static String signed(double logOdds) {
    String text = HUNDREDTHS.get().format(Math.abs(logOdds));
    if (text.equals("0.00")) {
      return text;
    }
    return (logOdds < 0 ? "−" : "+") + text;
  }

  /** Two decimals, for bits. */
  public static String twoDecimals(double value) {
    return HUNDREDTHS.get().format(value);
  }

  private static DecimalFormat format(String pattern) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
