package org.sarcolemma.treatment.regimen;

/**
 * Time from one dose to the next.
 *
 * @param count 1 or more
 * @param unit its unit
 */
public record Interval(int count, Unit unit) {
  private static final int HOURS_A_DAY = 24;

  /** Units of an interval. */
  public enum Unit {
    HOUR("hour"),
    DAY("day"),
    WEEK("week"),
    MONTH("month");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    /** For people and in files. */
    public String word() {
      return word;
    }
  }

  /** Refuses intervals below one. */
  public Interval {
    if (count < 1) {
      throw new IllegalArgumentException("an interval of " + count + " is below 1");
    }
  }

  /**
   * Reads a count and a unit, for example {@code 12 hours}, {@code 1 week}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Interval parse(String text) {
    for (Unit unit : Unit.values()) {
      if (text.matches("[1-9][0-9]{0,2} " + unit.word() + "s?")) {
        return new Interval(Integer.parseInt(text.substring(0, text.indexOf(' '))), unit);
      }
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no interval, such as 12 hours, 1 day, 2 weeks, 1 month");
  }

  /** How many doses fall on one day; 1 for an interval of a day or more. */
  public int dosesADay() {
    return unit == Unit.HOUR && count < HOURS_A_DAY ? HOURS_A_DAY / count : 1;
  }

  /** Whether a dose falls on every day. */
  public boolean daily() {
    return unit == Unit.HOUR ? count <= HOURS_A_DAY : unit == Unit.DAY && count == 1;
  }

  /** For people: {@code every 2 weeks}, {@code every day}. */
  @Override
  public String toString() {
    return count == 1 ? "every " + unit.word() : "every " + count + " " + unit.word() + "s";
  }
}
