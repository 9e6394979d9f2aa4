package org.sarcolemma.treatment.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Body surface area, rounded to three decimals (half up) before any dose is made from it, so that
 * what is printed times the dose per square metre is the dose.
 *
 * @param squareMetres 0.01 to 4
 * @param formula how it was obtained, printed on every dose made from it (SR-40)
 */
public record BodySurface(BigDecimal squareMetres, String formula) {
  /** What a documented body surface says of its formula. */
  public static final String DOCUMENTED = "as documented";

  /** Name of the formula in use. */
  public static final String MOSTELLER = "Mosteller: square root of (cm x kg / 3600)";

  private static final int DECIMALS = 3;
  private static final BigDecimal MOSTELLER_DIVISOR = new BigDecimal("3600");
  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal MOST = new BigDecimal("4");

  // Haycock's formula, checked against the vectors.
  private static final double HAYCOCK = 0.024265;
  private static final double HAYCOCK_HEIGHT = 0.3964;
  private static final double HAYCOCK_WEIGHT = 0.5378;

  /** Refuses what no child's skin measures. */
  public BodySurface {
    if (squareMetres.compareTo(LEAST) < 0 || squareMetres.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "body surface "
              + PlainDecimal.print(squareMetres)
              + " square metres is outside 0.01 to 4");
    }
  }

  /** Body surface by Mosteller's formula. Exact: no binary fraction is involved. */
  public static BodySurface mosteller(Weight weight, Height height) {
    return new BodySurface(mosteller(weight.kg(), height.cm(), DECIMALS), MOSTELLER);
  }

  /**
   * Mosteller's formula to a number of decimals, half up.
   *
   * @param decimals 0 to 6
   */
  public static BigDecimal mosteller(BigDecimal kg, BigDecimal cm, int decimals) {
    // Of N = cm × kg / 3600 × 10^(2 decimals), round(√N) = floor((floor(√(4N)) + 1) / 2): whole
    // numbers throughout.
    BigInteger fourTimes =
        cm.multiply(kg)
            .scaleByPowerOfTen(2 * decimals)
            .multiply(BigDecimal.valueOf(4))
            .divide(MOSTELLER_DIVISOR, 0, RoundingMode.FLOOR)
            .toBigInteger();
    BigInteger root = fourTimes.sqrt().add(BigInteger.ONE).shiftRight(1);
    return new BigDecimal(root, decimals);
  }

  /**
   * Haycock's formula, the second opinion (SR-40); never part of a dose.
   *
   * @return square metres
   */
  public static double haycock(Weight weight, Height height) {
    return HAYCOCK
        * StrictMath.pow(height.cm().doubleValue(), HAYCOCK_HEIGHT)
        * StrictMath.pow(weight.kg().doubleValue(), HAYCOCK_WEIGHT);
  }

  /** How far Haycock's formula lies from Mosteller's, as a share of the latter; never negative. */
  public static double gap(Weight weight, Height height) {
    double mosteller = mosteller(weight, height).squareMetres().doubleValue();
    return StrictMath.abs(haycock(weight, height) - mosteller) / mosteller;
  }
}
