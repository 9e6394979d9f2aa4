package org.sarcolemma.evaluation.scores;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether probabilities mean what they say: of patients given 0.3, do three in ten have the
 * disease?
 *
 * <p>Among published cases the disease is far commoner than in any clinic, so a well calibrated
 * engine with an honest prior should lie above the diagonal here.
 *
 * @param bins tenths of the probability scale that have patients, from low to high
 */
public record Calibration(List<CalibrationBin> bins) {
  private static final int BINS = 10;

  /** Copies the list. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  /** Sorts outcomes into bins of equal width, the lower limit included, the last one closed. */
  public static Calibration of(List<Outcome> outcomes) {
    int[] n = new int[BINS];
    int[] imnm = new int[BINS];
    double[] sum = new double[BINS];
    for (Outcome outcome : outcomes) {
      double p = Math.min(outcome.imnmProbability(), 1);
      int bin = bin(p);
      n[bin]++;
      imnm[bin] += outcome.imnm() ? 1 : 0;
      sum[bin] += p;
    }
    List<CalibrationBin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (n[i] > 0) {
        bins.add(new CalibrationBin(limit(i), limit(i + 1), n[i], imnm[i], sum[i] / n[i]));
      }
    }
    return new Calibration(bins);
  }

  private static double limit(int bin) {
    return (double) bin / BINS;
  }

  /**
   * The limits as written decide, so that 0.3 is in the bin from 0.3 in spite of binary fractions.
   */
  private static int bin(double p) {
    int bin = 0;
    while (bin < BINS - 1 && p >= limit(bin + 1)) {
      bin++;
    }
    return bin;
  }
}
