package org.sarcolemma.treatment.growth;

import java.math.BigDecimal;

/**
 * When a weight or height is questioned, as data (SR-11 to SR-14, SR-40).
 *
 * @param confirmZ modified z-score of weight beyond which it must be confirmed
 * @param blockZ modified z-score of weight beyond which there is no dose until typed twice
 * @param heightLowZ z-score of height below which it must be confirmed
 * @param heightHighZ z-score of height above which it must be confirmed
 * @param swapBmiZ modified z-score of body mass index from which pounds are suspected
 * @param swapWeightZ z-score of weight from which pounds are suspected when height is not known
 * @param poundsPerKilogram pounds in a kilogram
 * @param jumpShare change of weight against the previous one that is questioned, as a share
 * @param jumpDays within how many days
 * @param infantWeightDays days after which the weight of a child below two years is old
 * @param weightDays the same from two years
 * @param heightDays days after which a height is old
 * @param surfaceGap gap between two formulas of body surface that is said, as a share
 */
public record SizeLimits(
    double confirmZ,
    double blockZ,
    double heightLowZ,
    double heightHighZ,
    double swapBmiZ,
    double swapWeightZ,
    BigDecimal poundsPerKilogram,
    BigDecimal jumpShare,
    int jumpDays,
    int infantWeightDays,
    int weightDays,
    int heightDays,
    double surfaceGap) {
  /** Refuses limits that would never or always ask. */
  public SizeLimits {
    if (!(confirmZ > 0 && blockZ > confirmZ && heightLowZ < 0 && heightHighZ > 0)) {
      throw new IllegalArgumentException("limits of weight and height are not in order");
    }
    if (jumpDays < 1 || infantWeightDays < 1 || weightDays < infantWeightDays || heightDays < 1) {
      throw new IllegalArgumentException("limits of days are not in order; none can be off");
    }
  }
}
