package org.sarcolemma.evaluation.orders;

import java.util.Locale;
import org.sarcolemma.evaluation.scores.ConfidenceInterval;

/**
 * A share with what it was counted from.
 *
 * @param hits 0 to {@code of}
 * @param of orders looked at
 */
public record Counted(int hits, int of) {
  private static final double PERCENT = 100;

  /** The share, in percent; 0 of none. */
  public double percent() {
    return of == 0 ? 0 : PERCENT * hits / of;
  }

  /** For people: {@code 12 of 15, 80.0 % [54.8-93.0]}, with Wilson's 95 % interval. */
  public String words() {
    if (of == 0) {
      return "none";
    }
    ConfidenceInterval interval = ConfidenceInterval.wilson(hits, of);
    return String.format(
        Locale.ROOT,
        "%d of %d, %.1f %% [%.1f-%.1f]",
        hits,
        of,
        percent(),
        PERCENT * interval.low(),
        PERCENT * interval.high());
  }
}
