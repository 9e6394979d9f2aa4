package org.sarcolemma.treatment.regimen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Weight;

/**
 * The dosing weight of tall, heavy children: ideal weight by Devine's formula plus a share of what
 * is above it. For all others the weight itself.
 *
 * @param heightFromCm height from which it is used
 * @param femaleAboveKg weight above which it is used in girls, and their ideal weight at that
 *     height
 * @param maleAboveKg the same in boys
 * @param kgPerInch ideal weight for every further inch
 * @param share share of the weight above the ideal one that counts
 */
public record DosingWeightRule(
    BigDecimal heightFromCm,
    BigDecimal femaleAboveKg,
    BigDecimal maleAboveKg,
    BigDecimal kgPerInch,
    BigDecimal share) {
  private static final BigDecimal CM_PER_INCH = new BigDecimal("2.54");
  private static final int DECIMALS = 2;

  /**
   * The dosing weight, rounded to 0.01 kg.
   *
   * @return empty when the child is heavy and tall enough for it to depend on a sex that is not
   *     known
   */
  public Optional<BigDecimal> of(Sex sex, Weight weight, Height height) {
    BigDecimal kg = weight.kg();
    boolean tall = height.cm().compareTo(heightFromCm) >= 0;
    boolean heavy = kg.compareTo(femaleAboveKg.min(maleAboveKg)) > 0;
    if (!tall || !heavy) {
      return Optional.of(kg);
    }
    if (sex == Sex.UNKNOWN) {
      return Optional.empty();
    }
    BigDecimal base = sex == Sex.FEMALE ? femaleAboveKg : maleAboveKg;
    BigDecimal ideal = ideal(base, height);
    return Optional.of(
        kg.compareTo(base) <= 0 || kg.compareTo(ideal) <= 0
            ? kg
            : ideal
                .add(kg.subtract(ideal).multiply(share))
                .setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  private BigDecimal ideal(BigDecimal base, Height height) {
    return base.add(
        height
            .cm()
            .subtract(heightFromCm)
            .multiply(kgPerInch)
            .divide(CM_PER_INCH, DECIMALS, RoundingMode.HALF_UP));
  }
}
