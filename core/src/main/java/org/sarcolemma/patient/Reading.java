package org.sarcolemma.patient;

/**
 * A measured quantity as far as it is known: one figure, or a band when only words or a limit were
 * reported ("above 1,000 U/L").
 *
 * @param low lowest value it can have, in the unit of the quantity; may be 0
 * @param high highest value; equal to {@code low} for an exact figure, infinite when only a lower
 *     limit is known
 */
public record Reading(double low, double high) {
  /** Refuses bands that hold nothing and values that are no numbers. */
  public Reading {
    if (!(low >= 0 && high >= low) || Double.isInfinite(low)) {
      throw new IllegalArgumentException("no value lies between " + low + " and " + high);
    }
  }

  /** One exact figure, 0 or more and finite. */
  public static Reading exactly(double value) {
    return new Reading(value, value);
  }

  /** Somewhere between two figures. */
  public static Reading between(double low, double high) {
    return new Reading(low, high);
  }

  /** At or above a figure. */
  public static Reading atLeast(double low) {
    return new Reading(low, Double.POSITIVE_INFINITY);
  }

  /** Whether this is one figure and not a band. */
  public boolean exact() {
    return low == high;
  }
}
