package org.sarcolemma.treatment.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.treatment.regimen.Interval;

/** On which days the doses of a course fall. */
public final class CourseDates {
  private static final int DAYS_A_WEEK = 7;

  /**
   * A dose on its day.
   *
   * @param on first day
   * @param phase what it belongs to
   * @param number 1 for the first of the course
   */
  public record Dated(LocalDate on, CoursePhase phase, int number) {
    /** Earliest last day of a dose that is spread over days. */
    LocalDate endsFrom() {
      return on.plusDays(phase.fewestDays() - 1L);
    }

    /** Latest last day. */
    LocalDate endsBy() {
      return on.plusDays(phase.mostDays() - 1L);
    }
  }

  private CourseDates() {}

  /**
   * Every dose of the phases. Months are calendar months counted from the first dose of their
   * phase, so that the 31st does not creep to the 28th for good.
   *
   * @param start day of the first dose
   * @param end first day that a phase without end does not reach
   */
  public static List<Dated> of(LocalDate start, LocalDate end, List<CoursePhase> phases) {
    List<Dated> dates = new ArrayList<>();
    LocalDate last = start;
    for (CoursePhase phase : phases) {
      LocalDate first = dates.isEmpty() ? start : after(last, phase.every(), 1);
      for (int i = 0; phase.ongoing() || i < phase.most(); i++) {
        LocalDate day = after(first, phase.every(), i);
        if (phase.ongoing() && !day.isBefore(end)) {
          break;
        }
        dates.add(new Dated(day, phase, dates.size() + 1));
        last = day;
      }
    }
    return dates;
  }

  /**
   * The days of a weekly drug: one a week, on the day chosen (SR-33).
   *
   * @param start the earliest day
   * @param end first day it does not reach
   */
  public static List<LocalDate> weekly(LocalDate start, LocalDate end, DayOfWeek weekday) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = start.with(TemporalAdjusters.nextOrSame(weekday));
        day.isBefore(end);
        day = day.plusDays(DAYS_A_WEEK)) {
      days.add(day);
    }
    return days;
  }

  /**
   * A day some intervals later.
   *
   * @throws IllegalArgumentException for hours
   */
  public static LocalDate after(LocalDate day, Interval interval, int times) {
    long count = (long) interval.count() * times;
    return switch (interval.unit()) {
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case HOUR -> throw new IllegalArgumentException("a calendar has no hours: " + interval);
    };
  }
}
