package org.sarcolemma.treatment.growth;

import org.sarcolemma.patient.Sex;

/**
 * One line of a growth reference: how a measure is distributed at one age.
 *
 * @param measure what is measured
 * @param sex of the children measured
 * @param lying whether the line belongs to the chart of children below two years
 * @param years age, 0 to 21
 * @param skew Box-Cox power L
 * @param median M, in the unit of the measure
 * @param spread coefficient of variation S
 */
public record GrowthRow(
    GrowthMeasure measure,
    Sex sex,
    boolean lying,
    double years,
    double skew,
    double median,
    double spread) {
  /** Refuses lines that describe no distribution. */
  public GrowthRow {
    if (!(years >= 0 && years < 21 && median > 0 && spread > 0)) {
      throw new IllegalArgumentException(
          "age " + years + ", median " + median + ", spread " + spread + " is no growth line");
    }
  }

  /** The line between this and a later one, every parameter linear in age. */
  GrowthRow towards(GrowthRow later, double age) {
    double share = (age - years) / (later.years - years);
    return new GrowthRow(
        measure,
        sex,
        lying,
        age,
        skew + share * (later.skew - skew),
        median + share * (later.median - median),
        spread + share * (later.spread - spread));
  }

  /** The value that lies z standard deviations from the median. */
  double at(double z) {
    return skew == 0
        ? median * StrictMath.exp(spread * z)
        : median * StrictMath.pow(1 + skew * spread * z, 1 / skew);
  }

  /** How many standard deviations a value lies from the median, after Box-Cox. */
  double z(double value) {
    double ratio = value / median;
    return skew == 0
        ? StrictMath.log(ratio) / spread
        : (StrictMath.pow(ratio, skew) - 1) / (skew * spread);
  }

  /**
   * The modified z-score: distance from the median in halves of the distance to two standard
   * deviations on that side. Unlike z it does not flatten at the heavy end.
   */
  double modifiedZ(double value) {
    double side = value < median ? -2 : 2;
    return side * (value - median) / (at(side) - median);
  }
}
