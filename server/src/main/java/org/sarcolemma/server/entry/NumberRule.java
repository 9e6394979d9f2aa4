package org.sarcolemma.server.entry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcolemma.treatment.measure.PlainDecimal;

/**
 * Which numbers a field takes. Everything that a second reader could read differently is refused
 * (SR-10), and so is every unit but the one beside the field (SR-09).
 *
 * @param label wording of the field
 * @param unit the unit beside it; empty for a score
 * @param lowest the lowest number
 * @param highest the highest number
 * @param whole whether decimals are refused
 */
public record NumberRule(
    String label, String unit, BigDecimal lowest, BigDecimal highest, boolean whole) {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
  private static final Pattern EXPONENT = Pattern.compile("[0-9.]+[eE][+-]?[0-9]+");

  /** Numbers with decimals. */
  public static NumberRule decimal(String label, String unit, String lowest, String highest) {
    return new NumberRule(label, unit, new BigDecimal(lowest), new BigDecimal(highest), false);
  }

  /** Whole numbers from 0. */
  public static NumberRule points(String label, BigDecimal highest) {
    return new NumberRule(label, "", BigDecimal.ZERO, highest, true);
  }

  /** Why a text is refused; empty when it is taken. */
  Optional<String> fault(String text) {
    if (!PLAIN.matcher(text).matches()) {
      return Optional.of(whyNot(text));
    }
    BigDecimal number = new BigDecimal(text);
    if (whole && text.indexOf('.') >= 0) {
      return Optional.of("must be a whole number.");
    }
    if (number.compareTo(lowest) < 0 || number.compareTo(highest) > 0) {
      return Optional.of("must be " + range() + ".");
    }
    return Optional.empty();
  }

  /** From lowest to highest, with the unit. */
  public String range() {
    return PlainDecimal.print(lowest)
        + " to "
        + PlainDecimal.print(highest)
        + (unit.isEmpty() ? "" : " " + unit);
  }

  private String whyNot(String text) {
    if (text.indexOf(',') >= 0) {
      return "has a comma. Type digits, and a point only before decimals: 12400 or 0.5.";
    }
    if (EXPONENT.matcher(text).matches()) {
      return "is in scientific notation. Type the number in full: 12400.";
    }
    if (text.startsWith("+") || text.startsWith("-") || text.startsWith("−")) {
      return "has a sign. Type the number without it.";
    }
    if (text.chars().anyMatch(Character::isLetter) || text.indexOf('%') >= 0) {
      return unit.isEmpty()
          ? "is not a number."
          : "must be a number in " + unit + " without the unit; other units are not converted.";
    }
    if (text.startsWith(".") || text.endsWith(".")) {
      return "needs a digit on both sides of the point: 0.5.";
    }
    return "is not a number this field takes. Type digits, and a point only before decimals.";
  }
}
