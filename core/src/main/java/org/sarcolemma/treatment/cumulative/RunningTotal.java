package org.sarcolemma.treatment.cumulative;

import java.math.BigDecimal;
import org.sarcolemma.treatment.measure.PlainDecimal;

/**
 * What a child has had of a drug so far.
 *
 * @param known the part that is documented
 * @param unit its unit, for example {@code mg/m2}
 * @param complete whether that is all; otherwise the total is at least this, and never taken for it
 */
public record RunningTotal(BigDecimal known, String unit, boolean complete) {
  /** For people: {@code 6000 mg/m2}, {@code at least 500 mg/m2, the rest is unknown}. */
  public String words() {
    String figure = PlainDecimal.print(known) + " " + unit;
    if (complete) {
      return figure;
    }
    return known.signum() == 0 ? "unknown" : "at least " + figure + ", the rest is unknown";
  }

  /** The total after one more dose of a size in the same unit. */
  public RunningTotal plus(BigDecimal more) {
    return new RunningTotal(known.add(more), unit, complete);
  }

  /** Whether what is known lies above a limit; the limit itself is not above it. */
  public boolean above(BigDecimal limit) {
    return known.compareTo(limit) > 0;
  }
}
