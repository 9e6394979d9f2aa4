package org.sarcolemma.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What must be known of a child to tell what is due.
 *
 * @param today the day that is asked for
 * @param birth date of birth, where it is known
 * @param weighed day of the last weight in kg, if there is one
 * @param sampled day of the last blood sample that is known: of the last enzyme measured
 * @param drugs drugs that were begun or given
 * @param awaited results nobody has told yet
 * @param planned decisions with a day
 */
public record DueQuestion(
    LocalDate today,
    Optional<LocalDate> birth,
    Optional<LocalDate> weighed,
    Optional<LocalDate> sampled,
    List<Taken> drugs,
    List<Awaited> awaited,
    List<Planned> planned) {
  /** Copies its lists. */
  public DueQuestion {
    drugs = List.copyOf(drugs);
    awaited = List.copyOf(awaited);
    planned = List.copyOf(planned);
  }

  /**
   * A drug.
   *
   * @param drug generic name
   * @param running whether it was begun and not stopped
   * @param since day of its last start or change of dose
   * @param given day on which it was given last, where single doses are told
   * @param weekday the day of a weekly drug, where it is told
   */
  public record Taken(
      String drug,
      boolean running,
      Optional<LocalDate> since,
      Optional<LocalDate> given,
      Optional<DayOfWeek> weekday) {}

  /**
   * A result that is awaited.
   *
   * @param finding id of the finding
   * @param label for people
   * @param since day of the sample
   */
  public record Awaited(String finding, String label, LocalDate since) {}

  /**
   * A decision with a day.
   *
   * @param text what was decided
   * @param due by when
   */
  public record Planned(String text, LocalDate due) {}
}
