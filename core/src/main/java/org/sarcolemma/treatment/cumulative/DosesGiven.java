package org.sarcolemma.treatment.cumulative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;

/**
 * Adds up doses given: each divided by the child's size on its own day, never by today's (SR-41).
 * Without a history the total is unknown, not zero.
 */
public final class DosesGiven {
  /** Quotients are rounded up at this many decimals, so that a total is never too small. */
  private static final int DECIMALS = 9;

  private DosesGiven() {}

  /**
   * Milligrams per square metre.
   *
   * @param given doses of one drug
   * @param allKnown whether nothing was given that is not listed
   */
  public static RunningTotal perSquareMetre(List<GivenDose> given, boolean allKnown) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean complete = allKnown;
    for (GivenDose dose : given) {
      Optional<BigDecimal> mg = milligrams(dose);
      if (mg.isPresent() && dose.surface().isPresent()) {
        sum = sum.add(divide(mg.get(), dose.surface().get().squareMetres()));
      } else {
        complete = false;
      }
    }
    return new RunningTotal(sum, "mg/m2", complete);
  }

  /** Milligrams per kilogram, as for corticosteroids; there is no accepted limit. */
  public static RunningTotal perKilogram(List<GivenDose> given, boolean allKnown) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean complete = allKnown;
    for (GivenDose dose : given) {
      Optional<BigDecimal> mg = milligrams(dose);
      if (mg.isPresent() && dose.kilograms().isPresent()) {
        sum = sum.add(divide(mg.get(), dose.kilograms().get()));
      } else {
        complete = false;
      }
    }
    return new RunningTotal(sum, "mg/kg", complete);
  }

  /** Grams, as for immunoglobulin. */
  public static RunningTotal grams(List<GivenDose> given, boolean allKnown) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean complete = allKnown;
    for (GivenDose dose : given) {
      Optional<Amount> grams = dose.amount().in(DoseUnit.G);
      if (grams.isPresent()) {
        sum = sum.add(grams.get().value());
      } else {
        complete = false;
      }
    }
    return new RunningTotal(sum, "g", complete);
  }

  private static Optional<BigDecimal> milligrams(GivenDose dose) {
    return dose.amount().in(DoseUnit.MG).map(Amount::value);
  }

  private static BigDecimal divide(BigDecimal amount, BigDecimal size) {
    return amount.divide(size, DECIMALS, RoundingMode.UP);
  }
}
