package org.sarcolemma.treatment.cumulative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days of a course of phases, one after another. */
public final class CourseDates {
  /**
   * A phase.
   *
   * @param doses number of doses, 1 or more
   * @param everyDays days from one dose to the next, 1 or more; also from the phase before to the
   *     first dose of this one
   */
  public record Phase(int doses, int everyDays) {
    /** Refuses a phase of nothing. */
    public Phase {
      if (doses < 1 || everyDays < 1) {
        throw new IllegalArgumentException(
            doses + " doses every " + everyDays + " days are no phase");
      }
    }
  }

  private CourseDates() {}

  /**
   * The days of every dose.
   *
   * @param start day of the first dose
   */
  public static List<LocalDate> of(LocalDate start, List<Phase> phases) {
    List<LocalDate> dates = new ArrayList<>();
    for (Phase phase : phases) {
      for (int dose = 0; dose < phase.doses(); dose++) {
        dates.add(
            dates.isEmpty() ? start : dates.get(dates.size() - 1).plusDays(phase.everyDays()));
      }
    }
    return dates;
  }
}
