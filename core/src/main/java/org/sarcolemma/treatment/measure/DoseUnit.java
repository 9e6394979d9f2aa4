package org.sarcolemma.treatment.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** Units in which an amount of a drug is ordered. Micrograms are always written out (SR-10). */
public enum DoseUnit {
  MICROGRAM("microgram", "0.001"),
  MG("mg", "1"),
  G("g", "1000"),
  ML("mL", ""),
  IU("IU", "");

  private final String symbol;
  private final Optional<BigDecimal> milligrams;

  DoseUnit(String symbol, String milligrams) {
    this.symbol = symbol;
    this.milligrams =
        milligrams.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(milligrams));
  }

  /** As printed, for example {@code mg}. */
  public String symbol() {
    return symbol;
  }

  /** How many milligrams one of it is; empty for units that are no mass. */
  public Optional<BigDecimal> milligrams() {
    return milligrams;
  }

  /**
   * The unit of a symbol as a prescriber writes it.
   *
   * @throws IllegalArgumentException for a unit that is not known, naming those that are
   */
  public static DoseUnit of(String symbol) {
    return switch (symbol) {
      case "mg" -> MG;
      case "g" -> G;
      case "mcg", "ug", "microgram", "micrograms" -> MICROGRAM;
      case "mL", "ml" -> ML;
      case "IU", "iu", "units" -> IU;
      default ->
          throw new IllegalArgumentException(
              "unit '" + symbol + "' is not one of mg, g, microgram, mL, IU");
    };
  }
}
