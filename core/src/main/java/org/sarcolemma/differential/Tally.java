package org.sarcolemma.differential;

import org.sarcolemma.statistics.BetaCounts;

/**
 * A weighted sample: its effective size and its sum. For a finding the sum counts the patients who
 * have it; for a measured quantity it adds up the scaled readings.
 *
 * @param size effective patients, 0 or more
 * @param sum sum over them
 * @param assumed the part of {@code size} that is assumption and not evidence
 */
record Tally(double size, double sum, double assumed) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(size + other.size, sum + other.sum, assumed + other.assumed);
  }

  Tally times(double factor) {
    return new Tally(size * factor, sum * factor, assumed * factor);
  }

  /** The same sample counting as no more than {@code patients}. */
  Tally atMost(double patients) {
    return size <= patients ? this : times(patients / size);
  }

  double mean() {
    return sum / size;
  }

  /** Share of the sample that is assumption, 0 to 1. */
  double assumedShare() {
    return size > 0 ? assumed / size : 0;
  }

  /** The sample as counts with and without the finding. */
  BetaCounts counts() {
    return new BetaCounts(sum, StrictMath.max(0, size - sum));
  }
}
