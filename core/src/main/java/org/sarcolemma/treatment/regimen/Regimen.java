package org.sarcolemma.treatment.regimen;

import java.util.Optional;

/** One source's way to give one drug. */
public sealed interface Regimen permits MethotrexateRegimen, TimedRegimen {
  /** The drug. */
  Drug drug();

  /** What the source says without when. */
  RegimenTerms terms();

  /** Time from one dose to the next; empty where the source does not state it. */
  Optional<Interval> interval();

  /** Stable id. */
  default String id() {
    return terms().id();
  }
}
