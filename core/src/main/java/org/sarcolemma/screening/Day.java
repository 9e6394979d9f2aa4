package org.sarcolemma.screening;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day as exactly as the record tells it: a day, a month, a year, or nothing at all.
 *
 * @param earliest first day it can have been
 * @param latest last day it can have been
 */
public record Day(LocalDate earliest, LocalDate latest) implements Comparable<Day> {
  /** No date told: it may have been at any time. */
  public static final Day NOT_TOLD = new Day(LocalDate.MIN, LocalDate.MAX);

  /**
   * Refuses a span that runs backwards.
   *
   * @throws IllegalArgumentException when it does
   */
  public Day {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(latest + " is before " + earliest);
    }
  }

  /** An exact day. */
  public static Day of(LocalDate day) {
    return new Day(day, day);
  }

  /** Whether anything was told. */
  public boolean told() {
    return !equals(NOT_TOLD);
  }

  /** Whether it was at least some days after another day, whatever was left open. */
  public boolean surelyAfter(Day other, long days) {
    return told() && other.told() && !earliest.isBefore(other.latest.plusDays(days));
  }

  /** Whether it lies surely after a day. */
  public boolean surelyAfter(LocalDate day) {
    return told() && earliest.isAfter(day);
  }

  /** Whether it may lie within some days before a day. */
  public boolean maybeWithin(long days, LocalDate before) {
    return !told() || !latest.isBefore(before.minusDays(days));
  }

  /** As it was told: 2024, 2024-03, 2024-03-09 or "date not told". */
  public String printed() {
    if (!told()) {
      return "date not told";
    }
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    YearMonth month = YearMonth.from(earliest);
    if (month.equals(YearMonth.from(latest))) {
      return month.toString();
    }
    return earliest.getYear() == latest.getYear()
        ? month.toString().substring(0, month.toString().lastIndexOf('-'))
        : earliest + " to " + latest;
  }

  @Override
  public int compareTo(Day other) {
    int first = earliest.compareTo(other.earliest);
    return first == 0 ? latest.compareTo(other.latest) : first;
  }
}
