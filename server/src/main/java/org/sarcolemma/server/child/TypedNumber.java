package org.sarcolemma.server.child;

import java.util.regex.Pattern;
import org.sarcolemma.server.wording.Figure;

/**
 * A number as it may be typed: digits, and at most one decimal point with digits on both sides.
 * Everything that a second reader could read differently is refused (SR-10).
 */
final class TypedNumber {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern EXPONENT = Pattern.compile("[0-9.]+[eE][+-]?[0-9]+");
  private static final int LONGEST_QUOTED = 20;

  private TypedNumber() {}

  /**
   * Reads a number.
   *
   * @throws Refusal if it is not plainly one, or lies outside the range
   */
  static double read(Field field, String text, double lowest, double highest, String unit)
      throws Refusal {
    if (!PLAIN.matcher(text).matches()) {
      throw new Refusal(field, quoted(text) + " " + whyNot(text));
    }
    return within(field, text, lowest, highest, unit);
  }

  /** Reads a whole number. */
  static double readWhole(Field field, String text, double lowest, double highest, String unit)
      throws Refusal {
    if (PLAIN.matcher(text).matches() && !WHOLE.matcher(text).matches()) {
      throw new Refusal(field, quoted(text) + " is not a whole number of " + unit + ".");
    }
    return read(field, text, lowest, highest, unit);
  }

  private static double within(Field field, String text, double lowest, double highest, String unit)
      throws Refusal {
    double value = Double.parseDouble(text);
    if (!(value >= lowest && value <= highest)) {
      throw new Refusal(
          field,
          quoted(text)
              + " is outside "
              + Figure.of(lowest)
              + " to "
              + Figure.of(highest)
              + " "
              + unit
              + ".");
    }
    return value;
  }

  private static String whyNot(String text) {
    if (text.indexOf(',') >= 0) {
      return "has a comma. Type digits, and a point only before decimals: 12400 or 0.5.";
    }
    if (EXPONENT.matcher(text).matches()) {
      return "is scientific notation. Type the number in full: 12400.";
    }
    if (text.startsWith("+") || text.startsWith("-") || text.startsWith("−")) {
      return "has a sign. Type the number without it.";
    }
    if (text.chars().anyMatch(Character::isWhitespace)) {
      return "has a space in it. Type the digits together: 12400.";
    }
    if (text.startsWith(".") || text.endsWith(".")) {
      return "needs a digit on both sides of the point: 0.5.";
    }
    if (text.length() > LONGEST_QUOTED || text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return "is too long for a number here.";
    }
    return "is not a number. Type digits, and a point only before decimals: 12400 or 0.5.";
  }

  private static String quoted(String text) {
    String shown = text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    return "“" + shown + "”";
  }
}
