package org.sarcolemma.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Studies pooled as if each had a true figure of its own, drawn from one normal distribution.
 *
 * <p>The variance between studies is estimated by restricted maximum likelihood. The interval of
 * the mean is Hartung and Knapp's with the correction that never makes it narrower than the normal
 * one (Röver 2015, doi:10.1186/s12874-015-0091-1); the prediction interval, where the figure of a
 * further study is expected, uses the same degrees of freedom. Both are what R's metafor does with
 * {@code method="REML", test="adhoc"}, against which the tests check them.
 *
 * @param studies how many were pooled, at least 1
 * @param estimate mean of the true figures
 * @param standardError its standard error
 * @param low lower end of the 95 % interval of the mean
 * @param high upper end
 * @param predictionLow lower end of the 95 % prediction interval
 * @param predictionHigh upper end
 * @param between variance between studies (tau²), 0 or more
 * @param inconsistency share of the variation that is not chance (I²), 0 to 1
 * @param q Cochran's Q
 */
public record RandomEffects(
    int studies,
    double estimate,
    double standardError,
    double low,
    double high,
    double predictionLow,
    double predictionHigh,
    double between,
    double inconsistency,
    double q) {
  private static final double LEVEL = 0.95;
  private static final double NORMAL_HALF = 0.975;

  /**
   * Pools studies. A single one has the interval of its own error and no variance between.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static RandomEffects of(List<StudyEffect> studies) {
    if (studies.isEmpty()) {
      throw new IllegalArgumentException("no study to pool");
    }
    int count = studies.size();
    double between = between(studies);
    Sums sums = Sums.of(studies, between);
    double error = StrictMath.sqrt(1 / sums.weight);
    double reach = StandardNormal.quantile(NORMAL_HALF);
    if (count > 1) {
      reach = StudentT.twoSided(LEVEL, count - 1);
      error *= StrictMath.sqrt(StrictMath.max(1, sums.spread / (count - 1)));
    }
    double further = StrictMath.sqrt(error * error + between);
    return new RandomEffects(
        count,
        sums.mean,
        error,
        sums.mean - reach * error,
        sums.mean + reach * error,
        sums.mean - reach * further,
        sums.mean + reach * further,
        between,
        inconsistency(studies, between),
        Sums.of(studies, 0).spread);
  }

  /** The same without each study in turn, in the order given; empty for a single study. */
  public static List<RandomEffects> leaveOneOut(List<StudyEffect> studies) {
    List<RandomEffects> without = new ArrayList<>();
    for (int i = 0; studies.size() > 1 && i < studies.size(); i++) {
      List<StudyEffect> others = new ArrayList<>(studies);
      others.remove(i);
      without.add(of(others));
    }
    return without;
  }

  /** The first study, the first two and so on, in the order given. */
  public static List<RandomEffects> cumulative(List<StudyEffect> studies) {
    List<RandomEffects> growing = new ArrayList<>();
    for (int i = 1; i <= studies.size(); i++) {
      growing.add(of(studies.subList(0, i)));
    }
    return growing;
  }

  /** Where the slope of the restricted likelihood is zero; 0 where it falls from the start. */
  private static double between(List<StudyEffect> studies) {
    if (studies.size() == 1 || slope(studies, 0) <= 0) {
      return 0;
    }
    double low = 0;
    double high = 1;
    while (slope(studies, high) > 0) {
      high *= 2;
    }
    double middle = (low + high) / 2;
    while (middle > low && middle < high) {
      if (slope(studies, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return middle;
  }

  private static double slope(List<StudyEffect> studies, double between) {
    Sums sums = Sums.of(studies, between);
    double slope = sums.weightSquared / sums.weight - sums.weight;
    for (StudyEffect study : studies) {
      double weighed = (study.estimate() - sums.mean) / (study.variance() + between);
      slope += weighed * weighed;
    }
    return slope;
  }

  /** Higgins and Thompson 2002, with their typical variance within studies. */
  private static double inconsistency(List<StudyEffect> studies, double between) {
    if (studies.size() == 1) {
      return 0;
    }
    Sums sums = Sums.of(studies, 0);
    double typical =
        (studies.size() - 1) * sums.weight / (sums.weight * sums.weight - sums.weightSquared);
    return between / (between + typical);
  }

  private record Sums(double weight, double weightSquared, double mean, double spread) {
    static Sums of(List<StudyEffect> studies, double between) {
      double weight = 0;
      double squared = 0;
      double sum = 0;
      for (StudyEffect study : studies) {
        double w = 1 / (study.variance() + between);
        weight += w;
        squared += w * w;
        sum += w * study.estimate();
      }
      double mean = sum / weight;
      double spread = 0;
      for (StudyEffect study : studies) {
        double away = study.estimate() - mean;
        spread += away * away / (study.variance() + between);
      }
      return new Sums(weight, squared, mean, spread);
    }
  }
}
