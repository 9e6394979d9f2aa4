package org.sarcolemma.treatment.regimen;

import org.sarcolemma.treatment.measure.Amount;

/**
 * An amount that is never passed.
 *
 * @param limit the most
 * @param per what it is counted per
 * @param source id of the source that states it, which may be another than the dose's
 * @param borrowed whether the dose's own source does not state it
 * @param verified whether somebody has read it in the source; a cap from memory only ever lowers a
 *     dose and is shown as unverified
 */
public record Cap(Amount limit, Period per, String source, boolean borrowed, boolean verified) {
  /** Refuses a cap of nothing. */
  public Cap {
    if (limit.value().signum() == 0) {
      throw new IllegalArgumentException("a cap of 0 is no dose");
    }
  }

  /** For people: {@code 15 mg a week}. */
  public String words() {
    return limit + " " + per.words();
  }
}
