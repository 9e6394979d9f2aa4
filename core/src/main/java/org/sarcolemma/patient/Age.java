package org.sarcolemma.patient;

/**
 * Age in completed and part years. Months are never stored: 10 months is {@code Age.ofMonths(10)}.
 *
 * @param years 0 to 120
 */
public record Age(double years) implements Comparable<Age> {
  private static final double OLDEST = 120;
  private static final double MONTHS_A_YEAR = 12;

  /** The age at which this software's patients stop being children. */
  public static final Age ADULTHOOD = new Age(18);

  /** Refuses ages outside 0 to 120 years. */
  public Age {
    if (!(years >= 0 && years <= OLDEST)) {
      throw new IllegalArgumentException("age " + years + " is outside 0 to 120 years");
    }
  }

  /** An age given in months. */
  public static Age ofMonths(double months) {
    return new Age(months / MONTHS_A_YEAR);
  }

  /** Child below 18 years, adult from 18. */
  public AgeGroup group() {
    return compareTo(ADULTHOOD) < 0 ? AgeGroup.CHILD : AgeGroup.ADULT;
  }

  @Override
  public int compareTo(Age other) {
    return Double.compare(years, other.years);
  }
}
