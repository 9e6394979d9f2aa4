package org.sarcolemma.differential;

import org.sarcolemma.statistics.LogSumExp;

/**
 * Divides a change of log-odds among the things that caused it, so that the parts add up to the
 * whole and no order of asking is preferred.
 *
 * <p>All clues are turned up together from nothing to full strength; each is credited with the
 * change it causes on the way: {@code ∫ (mean of the clue inside − mean of the clue outside) dt},
 * the means weighted by the probabilities at that moment. This is the Aumann-Shapley value of the
 * log-odds (Aumann and Shapley, Values of Non-Atomic Games, Princeton 1974). The integral is a sum
 * over equal steps; the small remainder is divided in proportion, so that the sum is exact.
 */
final class Attribution {
  private static final int STEPS = 32;

  private final double[] start;
  private final double[][] moved;
  private final double[] whole;

  /** Probabilities on the way, step by leaf. */
  private final double[][] onTheWay = new double[STEPS][];

  /**
   * Prepares the way, which is the same for every diagnosis.
   *
   * @param start log prior of each leaf
   * @param moved clue by leaf: what the clue adds to the log probability
   */
  Attribution(double[] start, double[][] moved) {
    this.start = start;
    this.moved = moved;
    this.whole = start.clone();
    for (double[] clue : moved) {
      for (int leaf = 0; leaf < whole.length; leaf++) {
        whole[leaf] += clue[leaf];
      }
    }
    double[] at = new double[start.length];
    for (int step = 0; step < STEPS; step++) {
      double t = (2 * step + 1) / (2.0 * STEPS);
      for (int leaf = 0; leaf < at.length; leaf++) {
        at[leaf] = start[leaf] + t * (whole[leaf] - start[leaf]);
      }
      onTheWay[step] = LogSumExp.normalise(at);
    }
  }

  /** Log-odds that the truth lies inside, from unnormalised log probabilities. */
  static double logOdds(double[] logs, boolean[] inside) {
    double[] in = logs.clone();
    double[] out = logs.clone();
    for (int i = 0; i < logs.length; i++) {
      in[i] = inside[i] ? logs[i] : Double.NEGATIVE_INFINITY;
      out[i] = inside[i] ? Double.NEGATIVE_INFINITY : logs[i];
    }
    return LogSumExp.of(in) - LogSumExp.of(out);
  }

  /** The part of each clue in the change of the log-odds of the leaves inside. */
  double[] parts(boolean[] inside) {
    double[] parts = new double[moved.length];
    for (double[] probability : onTheWay) {
      double[] slope = slopes(probability, inside);
      for (int c = 0; c < parts.length; c++) {
        double change = 0;
        for (int leaf = 0; leaf < slope.length; leaf++) {
          change += slope[leaf] * moved[c][leaf];
        }
        parts[c] += change / STEPS;
      }
    }
    settle(parts, logOdds(whole, inside) - logOdds(start, inside));
    return parts;
  }

  /** Change of the log-odds per unit of each leaf's log probability. */
  private static double[] slopes(double[] probability, boolean[] inside) {
    double in = 0;
    double out = 0;
    for (int leaf = 0; leaf < probability.length; leaf++) {
      in += inside[leaf] ? probability[leaf] : 0;
      out += inside[leaf] ? 0 : probability[leaf];
    }
    double[] slopes = new double[probability.length];
    for (int leaf = 0; leaf < slopes.length; leaf++) {
      double total = inside[leaf] ? in : -out;
      slopes[leaf] = total == 0 ? 0 : probability[leaf] / total;
    }
    return slopes;
  }

  /** Spreads what the steps left over in proportion to the size of each part. */
  private static void settle(double[] parts, double whole) {
    double sum = 0;
    double size = 0;
    for (double part : parts) {
      sum += part;
      size += StrictMath.abs(part);
    }
    double left = whole - sum;
    for (int c = 0; c < parts.length && size > 0; c++) {
      parts[c] += left * StrictMath.abs(parts[c]) / size;
    }
  }
}
