package org.sarcolemma.screening;

import java.math.BigDecimal;

/**
 * A figure of a screen and where it comes from.
 *
 * @param value the figure
 * @param unit its unit, for example {@code U/L} or {@code days}
 * @param source claim or reference id; empty when nobody published it
 * @param assumption why the team chose it; empty when it has a source
 */
public record Limit(BigDecimal value, String unit, String source, String assumption) {
  /** Refuses a figure that is neither sourced nor marked as ours. */
  public Limit {
    if (source.isEmpty() == assumption.isEmpty()) {
      throw new IllegalArgumentException(
          value + " " + unit + " needs a source or an assumption, and not both");
    }
    if (value.signum() < 0) {
      throw new IllegalArgumentException(value + " " + unit + " is below 0");
    }
  }

  /** The figure in whole days. */
  long days() {
    return value.longValueExact();
  }

  /** The figure with its unit; an assumption says that it is one. */
  public String printed() {
    return value.toPlainString()
        + " "
        + unit
        + (assumption.isEmpty() ? "" : " (assumption, not evidence)");
  }
}
