package org.sarcolemma.treatment.plan;

import java.time.LocalDate;

/**
 * Something that falls on a day.
 *
 * @param on the day
 * @param what for people
 */
public record CalendarDay(LocalDate on, String what) {}
