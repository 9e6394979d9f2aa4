package org.sarcolemma.treatment.measure;

import java.math.BigDecimal;

/**
 * How numbers are read and printed wherever a dose hangs on them (SR-10): digits and at most one
 * decimal point. What a hurried hand may have meant otherwise is refused and never repaired.
 */
public final class PlainDecimal {
  /** Longest number that is read; longer ones are no measurement. */
  private static final int LONGEST = 32;

  private PlainDecimal() {}

  /**
   * Reads a number.
   *
   * @param text as typed or as it stood in a file
   * @return exactly the number that stands there
   * @throws IllegalArgumentException saying what is wrong: a comma, a sign, a space, an exponent,
   *     no digit before or after the point, more than 32 characters
   */
  public static BigDecimal parse(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c < '0' || c > '9') {
        throw new IllegalArgumentException("'" + text + "' " + complaint(c));
      }
    }
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          text.isEmpty() ? "is empty; a number was expected" : "has more than 32 characters");
    }
    if (points > 1 || text.charAt(0) == '.' || text.charAt(text.length() - 1) == '.') {
      throw new IllegalArgumentException(
          "'" + text + "' is no number; digits stand before and after the one decimal point");
    }
    return new BigDecimal(text);
  }

  private static String complaint(char c) {
    return switch (c) {
      case ',' -> "holds a comma; write a decimal point and no thousands mark";
      case 'e', 'E' -> "is in scientific notation; write all digits";
      case '+', '-' -> "has a sign; write digits only";
      default ->
          Character.isWhitespace(c)
              ? "holds a space; write digits only"
              : "is no number; digits and one decimal point were expected";
    };
  }

  /** Prints a number without trailing zeros and with a leading zero: 5, 0.5, 12.25. */
  public static String print(BigDecimal number) {
    if (number.scale() <= 0) {
      return number.toPlainString();
    }
    // A BigDecimal keeps its toString, which differs from the plain text only by an exponent.
    String kept = number.toString();
    String digits = kept.indexOf('E') < 0 ? kept : number.toPlainString();
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
