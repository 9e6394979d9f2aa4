package org.sarcolemma.followup;

import java.math.BigDecimal;
import java.util.Optional;
import org.sarcolemma.screening.Limit;

/**
 * How a measure is put into a number.
 *
 * @param id as files name it, for example {@code mmt8}
 * @param label wording for clinicians
 * @param measure what it measures
 * @param range from its worst to its best, in its own unit; of an enzyme, in multiples of the
 *     laboratory's upper limit
 * @param higherIsBetter whether a higher number is a better one
 */
public record Scale(String id, String label, Measure measure, Limit range, boolean higherIsBetter) {
  /** Whether its numbers mean something only beside the laboratory's upper limit. */
  public boolean enzyme() {
    return measure == Measure.ENZYME;
  }

  /** The highest number there is; enzymes have none. */
  public Optional<BigDecimal> highest() {
    return enzyme() ? Optional.empty() : Optional.of(range.value());
  }

  /** How much better the second number is than the first; below 0 when it is worse. */
  BigDecimal gain(BigDecimal before, BigDecimal after) {
    return higherIsBetter ? after.subtract(before) : before.subtract(after);
  }
}
