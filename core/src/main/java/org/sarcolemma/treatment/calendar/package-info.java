/**
 * What falls on which day when a course is followed: doses, tests, visits, vaccines.
 *
 * <p>{@link org.sarcolemma.treatment.calendar.CourseCalendar} dates one {@link
 * org.sarcolemma.treatment.calendar.Course} by {@link
 * org.sarcolemma.treatment.calendar.CalendarRules}, which are data; {@link
 * org.sarcolemma.treatment.calendar.ChosenCalendar} joins the courses a prescriber chose. The first
 * day is told; there is no clock here. What no source dates is said without a date and never given
 * one.
 */
@NullMarked
package org.sarcolemma.treatment.calendar;

import org.jspecify.annotations.NullMarked;
