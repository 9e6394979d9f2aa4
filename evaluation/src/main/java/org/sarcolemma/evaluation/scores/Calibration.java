package org.sarcolemma.evaluation.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Whether probabilities mean what they say: of patients given 0.3, do three in ten have the
 * disease?
 *
 * <p>Among published cases necrotizing myopathy is far commoner than in any clinic, so a well
 * calibrated engine with an honest prior should lie above the diagonal here.
 *
 * @param bins tenths of the probability scale that have patients, from low to high
 */
public record Calibration(List<CalibrationBin> bins) {
  private static final int BINS = 10;

  /** Copies the list. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  /** The probability of necrotizing myopathy against who has it. */
  static Calibration ofImnm(List<Outcome> outcomes) {
    return of(outcomes, Outcome::imnmProbability, Outcome::imnm);
  }

  /** The probability of the family ranked first against whether it is the right one. */
  static Calibration ofFirstPlace(List<Outcome> outcomes) {
    return of(outcomes, Outcome::firstFamilyProbability, Outcome::firstFamilyRight);
  }

  /**
   * Sorts forecasts into bins of equal width, the lower limit included, the last one closed.
   *
   * @param forecasts whatever carries a forecast
   * @param probability the probability given, 0 to 1
   * @param hit whether it came true
   */
  public static <T> Calibration of(
      List<T> forecasts, ToDoubleFunction<T> probability, Predicate<T> hit) {
    int[] n = new int[BINS];
    int[] hits = new int[BINS];
    double[] sum = new double[BINS];
    for (T forecast : forecasts) {
      double p = Math.min(probability.applyAsDouble(forecast), 1);
      int bin = bin(p);
      n[bin]++;
      hits[bin] += hit.test(forecast) ? 1 : 0;
      sum[bin] += p;
    }
    List<CalibrationBin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (n[i] > 0) {
        bins.add(new CalibrationBin(limit(i), limit(i + 1), n[i], hits[i], sum[i] / n[i]));
      }
    }
    return new Calibration(bins);
  }

  /**
   * Expected calibration error: mean distance between forecast and observed share over the bins,
   * each weighing as many as its patients; 0 is perfect, and small numbers alone make it larger.
   */
  public double expectedError() {
    double sum = 0;
    int patients = 0;
    for (CalibrationBin bin : bins) {
      sum += bin.n() * Math.abs(bin.meanPredicted() - bin.observedShare());
      patients += bin.n();
    }
    return patients == 0 ? 0 : sum / patients;
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
