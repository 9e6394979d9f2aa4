package org.sarcolemma.treatment.calendar;

import java.util.List;

/**
 * Courses and what belongs to them, as data.
 *
 * @param repeatDays for how many days from the first what has no end is listed
 * @param courses courses in the order of the file
 * @param rules what to do beside the doses
 */
public record CalendarRules(int repeatDays, List<Course> courses, List<CalendarRule> rules) {
  /** Copies its lists; refuses a calendar of no days. */
  public CalendarRules {
    courses = List.copyOf(courses);
    rules = List.copyOf(rules);
    if (repeatDays < 1) {
      throw new IllegalArgumentException("a calendar of " + repeatDays + " days has no day");
    }
  }
}
