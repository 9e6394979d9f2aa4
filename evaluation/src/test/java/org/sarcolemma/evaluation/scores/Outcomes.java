package org.sarcolemma.evaluation.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Outcomes for tests. */
final class Outcomes {
  private Outcomes() {}

  /** A patient given a probability of necrotizing myopathy; everything else was right. */
  static Outcome of(String source, boolean imnm, double probability) {
    return new Outcome(source, imnm, probability, imnm, probability, true, true, true, true, imnm);
  }

  /** A mimic of a source, diagnosed right or wrong. */
  static Outcome diagnosed(String source, boolean right) {
    return new Outcome(source, false, 0, false, 0, right, right, right, right, false);
  }

  /** Patients with probabilities in 64ths, so that there are ties and 1 - p is exact. */
  static List<Outcome> random(long seed, int patients) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < patients; i++) {
      outcomes.add(
          new Outcome(
              "source" + random.nextInt(20),
              i < 2 ? i == 0 : random.nextBoolean(),
              random.nextInt(65) / 64.0,
              random.nextBoolean(),
              random.nextInt(65) / 64.0,
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextBoolean()));
    }
    return outcomes;
  }
}
