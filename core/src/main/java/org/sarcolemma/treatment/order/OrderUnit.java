package org.sarcolemma.treatment.order;

import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.regimen.Formula;

/**
 * Unit of an ordered amount: a mass or volume, or one per size of the child.
 *
 * @param unit the amount
 * @param per what it is multiplied by; the child itself for a plain amount
 */
public record OrderUnit(DoseUnit unit, Formula.Size per) {
  /**
   * The unit of a symbol: {@code mg}, {@code mg/kg}, {@code mg/m2}, {@code g/kg}, {@code mL} ...
   *
   * @throws IllegalArgumentException for an unknown one
   */
  public static OrderUnit of(String symbol) {
    int slash = symbol.indexOf('/');
    DoseUnit unit = DoseUnit.of(slash < 0 ? symbol : symbol.substring(0, slash));
    return new OrderUnit(
        unit,
        switch (slash < 0 ? "" : symbol.substring(slash)) {
          case "" -> Formula.Size.CHILD;
          case "/kg" -> Formula.Size.KILOGRAM;
          case "/m2", "/m²" -> Formula.Size.SQUARE_METRE;
          default -> throw new IllegalArgumentException("unit '" + symbol + "' is not known");
        });
  }

  /** As printed. */
  public String symbol() {
    return unit.symbol() + per.symbol();
  }
}
