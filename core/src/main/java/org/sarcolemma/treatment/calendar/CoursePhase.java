package org.sarcolemma.treatment.calendar;

import org.sarcolemma.treatment.regimen.Interval;

/**
 * Doses of a course that follow each other in one step.
 *
 * @param regimen id of the regimen that gives their size
 * @param fewest fewest doses the source states, 1 or more
 * @param most most doses it states
 * @param every from one dose to the next; also from the phase before to the first dose of this one
 * @param fewestDays fewest days one dose is spread over, 1 or more
 * @param mostDays most days it is spread over
 * @param ongoing whether it goes on without a stated end; then fewest and most are not used
 */
public record CoursePhase(
    String regimen,
    int fewest,
    int most,
    Interval every,
    int fewestDays,
    int mostDays,
    boolean ongoing) {
  /** Refuses a phase of nothing and an interval shorter than a day. */
  public CoursePhase {
    if (fewest < 1 || most < fewest || fewestDays < 1 || mostDays < fewestDays) {
      throw new IllegalArgumentException(
          "a phase of "
              + fewest
              + " to "
              + most
              + " doses over "
              + fewestDays
              + " to "
              + mostDays
              + " days is none");
    }
    if (every.unit() == Interval.Unit.HOUR) {
      throw new IllegalArgumentException("a calendar has no hours: " + every);
    }
  }
}
