package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.followup.Score;
import org.sarcolemma.followup.Visit;

/**
 * The two visits that are compared, and why these.
 *
 * @param before the earlier
 * @param after the later
 * @param why in words
 */
record Compared(Optional<Visit> before, Optional<Visit> after, String why) {

  /** As chosen, else the last visit before treatment and the last visit of all. */
  static Compared of(CourseFacts facts, Asked asked) {
    List<Visit> all = facts.visits();
    List<Visit> visits = clinical(all);
    Optional<DrugCourse> treatment = facts.firstTreatment();
    Optional<LocalDate> begun = treatment.flatMap(DrugCourse::first);
    Optional<Visit> untreated =
        visits.stream()
            .filter(visit -> begun.filter(day -> !visit.day().isAfter(day)).isPresent())
            .reduce((a, b) -> b);
    Optional<Visit> standard = untreated.or(() -> visits.stream().findFirst());
    Optional<Visit> before = asked.before().flatMap(day -> on(all, day)).or(() -> standard);
    Optional<Visit> after =
        asked
            .after()
            .flatMap(day -> on(all, day))
            .or(() -> visits.stream().reduce((a, b) -> b))
            .filter(visit -> before.filter(first -> first.day().isBefore(visit.day())).isPresent());
    String why;
    if (asked.before().isPresent()) {
      why = "The first visit was chosen by you.";
    } else if (before.isEmpty()) {
      why = "No visit with a measurement that can be compared was told.";
    } else if (untreated.isPresent()) {
      why =
          "First visit: the last one on or before "
              + begun.orElseThrow()
              + ", the first day of treatment told ("
              + treatment.orElseThrow().name()
              + ").";
    } else {
      why =
          begun.isPresent()
              ? "First visit: the first one with a measurement; none was told before treatment"
                  + " began on "
                  + begun.get()
                  + ", so improvement since then is understated or hidden."
              : "First visit: the first one with a measurement; no treatment was told.";
    }
    return new Compared(before, after, why);
  }

  /** Days on which more than blood was looked at; all when there are none. */
  static List<Visit> clinical(List<Visit> visits) {
    List<Visit> clinical =
        visits.stream()
            .filter(visit -> visit.scores().stream().map(Score::scale).anyMatch(s -> !s.enzyme()))
            .toList();
    return clinical.isEmpty() ? visits : clinical;
  }

  private static Optional<Visit> on(List<Visit> visits, LocalDate day) {
    return visits.stream().filter(visit -> visit.day().equals(day)).findFirst();
  }
}
