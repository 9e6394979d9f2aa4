package org.sarcolemma.server.child;

import java.util.Arrays;
import java.util.Optional;

/** Units in which laboratories print creatine kinase. */
public enum CkUnit {
  UNITS_PER_LITRE("U/L", 1),
  /** One katal turns over one mole a second, one unit one micromole a minute: 60 U. */
  MICROKATALS_PER_LITRE("µkat/L", 60);

  private final String symbol;
  private final double inUnitsPerLitre;

  CkUnit(String symbol, double inUnitsPerLitre) {
    this.symbol = symbol;
    this.inUnitsPerLitre = inUnitsPerLitre;
  }

  /** The unit with this symbol. */
  static Optional<CkUnit> of(String symbol) {
    return Arrays.stream(values()).filter(unit -> unit.symbol.equals(symbol)).findFirst();
  }

  /** As printed. */
  public String symbol() {
    return symbol;
  }

  /** What one of it is in U/L. */
  public double inUnitsPerLitre() {
    return inUnitsPerLitre;
  }
}
