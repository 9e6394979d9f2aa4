package org.sarcolemma.treatment.calendar;

import java.util.List;

/**
 * One course on its days.
 *
 * @param course the course
 * @param entries dated, by day
 * @param undated what no source dates
 */
public record CourseDays(Course course, List<CalendarEntry> entries, List<Undated> undated) {
  /** Copies its lists, the entries in order of their days. */
  public CourseDays {
    entries = entries.stream().sorted(CalendarEntry.BY_DAY).toList();
    undated = List.copyOf(undated);
  }
}
