package org.sarcolemma.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Share of patients to whom something has not happened yet, over time (Kaplan and Meier, J Am Stat
 * Assoc 1958;53:457), with Greenwood's standard error and an interval on the scale of log(-log),
 * which stays between 0 and 1.
 *
 * @param steps one for each time at which it happened to somebody, in order
 */
public record KaplanMeier(List<Step> steps) {
  /** Copies its list. */
  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /**
   * How long one patient was watched.
   *
   * @param time from the beginning, 0 or more, in any unit
   * @param happened whether it happened then; otherwise nobody knows what came later
   */
  public record Watched(double time, boolean happened) {
    /** Refuses times that are none. */
    public Watched {
      if (!(time >= 0) || Double.isInfinite(time)) {
        throw new IllegalArgumentException("a time of 0 or more was expected");
      }
    }
  }

  /**
   * What holds from one time on.
   *
   * @param time of the step
   * @param atRisk patients watched until just before
   * @param happened to how many of them it happened
   * @param share to how many it has not happened, from 0 to 1
   * @param error Greenwood's standard error of the share; not a number when the share is 0
   * @param low lower end of the interval; not a number when the share is 0
   * @param high upper end
   */
  public record Step(
      double time, int atRisk, int happened, double share, double error, double low, double high) {}

  /**
   * Estimates the shares.
   *
   * @param confidence of the intervals, strictly between 0 and 1, usually 0.95
   */
  public static KaplanMeier of(List<Watched> patients, double confidence) {
    double z = StandardNormal.quantile((1 + confidence) / 2);
    List<Watched> sorted = new ArrayList<>(patients);
    sorted.sort(Comparator.comparingDouble(Watched::time));
    List<Step> steps = new ArrayList<>();
    double share = 1;
    double sum = 0;
    for (int i = 0; i < sorted.size(); ) {
      double time = sorted.get(i).time();
      int atRisk = sorted.size() - i;
      int happened = 0;
      // whoever is lost at the very time of an event was still watched then
      for (; i < sorted.size() && sorted.get(i).time() == time; i++) {
        happened += sorted.get(i).happened() ? 1 : 0;
      }
      if (happened > 0) {
        share *= (double) (atRisk - happened) / atRisk;
        sum += happened / ((double) atRisk * (atRisk - happened));
        steps.add(step(time, atRisk, happened, share, sum, z));
      }
    }
    return new KaplanMeier(steps);
  }

  private static Step step(
      double time, int atRisk, int happened, double share, double sum, double z) {
    if (atRisk == happened) {
      return new Step(time, atRisk, happened, 0, Double.NaN, Double.NaN, Double.NaN);
    }
    double root = StrictMath.sqrt(sum);
    double width = z * root / StrictMath.abs(StrictMath.log(share));
    return new Step(
        time,
        atRisk,
        happened,
        share,
        share * root,
        StrictMath.pow(share, StrictMath.exp(width)),
        StrictMath.pow(share, StrictMath.exp(-width)));
  }
}
