package org.sarcolemma.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that should happen.
 *
 * @param kind what it is about
 * @param text in a sentence
 * @param day by when; empty where no source dates it
 * @param overdue whether that day has passed and it is known not to have happened
 * @param source id of where the interval comes from; empty for a clinician's own decision
 * @param verified whether the interval was read in the source; otherwise it is an assumption
 */
public record DueLine(
    DueKind kind,
    String text,
    Optional<LocalDate> day,
    boolean overdue,
    String source,
    boolean verified) {
  /** Overdue first, then by day; what has no day last. */
  public static final Comparator<DueLine> BY_URGENCY =
      Comparator.comparing((DueLine line) -> !line.overdue())
          .thenComparing(line -> line.day().orElse(LocalDate.MAX))
          .thenComparing(DueLine::kind)
          .thenComparing(DueLine::text);

  /** Refuses what is overdue without a day. */
  public DueLine {
    if (overdue && day.isEmpty()) {
      throw new IllegalArgumentException("overdue without a day: " + kind);
    }
  }

  /** Whether its day has passed and nobody told here whether it happened. */
  public boolean untold(LocalDate today) {
    return !overdue && day.filter(one -> one.isBefore(today)).isPresent();
  }
}
