package org.sarcolemma.treatment.regimen;

import org.sarcolemma.treatment.measure.Amount;

/**
 * To what a dose is rounded.
 *
 * @param step the tablet, pen or vial
 * @param because who says so: a source, or the person who entered the strength at hand
 */
public record Rounding(Amount step, String because) {
  /** Refuses a step of nothing. */
  public Rounding {
    if (step.value().signum() == 0) {
      throw new IllegalArgumentException("cannot round to steps of 0");
    }
  }
}
