package org.sarcolemma.treatment.regimen;

import java.math.BigDecimal;
import java.util.List;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.measure.PlainDecimal;

/**
 * How an amount grows with the child: a coefficient times a size.
 *
 * @param low the smallest coefficient of the source
 * @param high the largest; equal to low for one figure
 * @param unit unit of the amount
 * @param size what it is multiplied by
 */
public record Formula(BigDecimal low, BigDecimal high, DoseUnit unit, Size size) {
  /** Sizes of a child. */
  public enum Size {
    KILOGRAM("/kg"),
    /** The dosing weight of a tall and heavy child; else the weight. */
    DOSING_KILOGRAM("/kg"),
    SQUARE_METRE("/m2"),
    PLASMA_VOLUME(" plasma volumes"),
    /** The amount is the same for every child the regimen is for. */
    CHILD("");

    private final String symbol;

    Size(String symbol) {
      this.symbol = symbol;
    }

    /** What follows the unit: {@code /kg}. */
    public String symbol() {
      return symbol;
    }
  }

  private static final String OR = " or ";
  private static final String TO = " to ";

  /** Refuses coefficients that are not above zero or not in order. */
  public Formula {
    if (low.signum() <= 0 || high.compareTo(low) < 0) {
      throw new IllegalArgumentException("the figures of a dose must be above 0 and in order");
    }
  }

  /**
   * Reads a dose as a source prints it: {@code 0.3 mg/kg}, {@code 15 to 20 mg/m2}, {@code 1 or 2
   * mg/kg}, {@code 750 mg}, {@code 1 to 1.5 plasma volumes}.
   *
   * @param dosingWeight whether kilograms are those of the dosing weight
   * @throws IllegalArgumentException saying what is wrong
   */
  public static Formula parse(String text, boolean dosingWeight) {
    int split = text.contains(OR) ? text.indexOf(OR) : text.indexOf(TO);
    String from = split < 0 ? "" : text.substring(0, split);
    String rest = split < 0 ? text : text.substring(split + OR.length());
    int space = rest.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("'" + text + "' is no dose, such as 0.3 mg/kg");
    }
    BigDecimal high = PlainDecimal.parse(rest.substring(0, space));
    BigDecimal low = from.isEmpty() ? high : PlainDecimal.parse(from);
    String unit = rest.substring(space);
    if (unit.equals(Size.PLASMA_VOLUME.symbol())) {
      return new Formula(low, high, DoseUnit.ML, Size.PLASMA_VOLUME);
    }
    int slash = unit.indexOf('/');
    DoseUnit mass = DoseUnit.of((slash < 0 ? unit : unit.substring(0, slash)).strip());
    Size size =
        switch (slash < 0 ? "" : unit.substring(slash)) {
          case "" -> Size.CHILD;
          case "/kg" -> dosingWeight ? Size.DOSING_KILOGRAM : Size.KILOGRAM;
          case "/m2" -> Size.SQUARE_METRE;
          default -> throw new IllegalArgumentException("'" + text + "' is per kg or per m2");
        };
    return new Formula(low, high, mass, size);
  }

  /** The coefficients a dose is made for: the one figure, or both ends; nothing between them. */
  public List<BigDecimal> ends() {
    return low.compareTo(high) == 0 ? List.of(low) : List.of(low, high);
  }

  /** Whether the source gives two figures. */
  public boolean twoEnds() {
    return low.compareTo(high) != 0;
  }

  /** One coefficient with its unit: {@code 0.3 mg/kg}. */
  public String of(BigDecimal coefficient) {
    return size == Size.PLASMA_VOLUME
        ? PlainDecimal.print(coefficient) + size.symbol()
        : PlainDecimal.print(coefficient) + " " + unit.symbol() + size.symbol();
  }
}
