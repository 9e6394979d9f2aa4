package org.sarcolemma.followup;

import java.time.LocalDate;
import org.sarcolemma.screening.Limit;

/**
 * When a treatment should have done something.
 *
 * @param weeks after its beginning
 * @param advice what is advised when nothing has improved by then
 */
public record Checkpoint(Limit weeks, String advice) {
  /** Whether it has passed. */
  public boolean passed(LocalDate begun, LocalDate at) {
    return !at.isBefore(begun.plusWeeks(weeks.value().longValueExact()));
  }
}
