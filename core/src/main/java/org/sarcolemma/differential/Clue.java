package org.sarcolemma.differential;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

/** One thing known of the patient, ready to be weighed: its log probability under every disease. */
final class Clue {
  private final String about;
  private final String group;
  private final double[] logLikelihood;
  private final Supplier<double[][]> draws;
  private final IntToDoubleFunction assumedShare;
  private final IntFunction<List<String>> behind;
  private final IntFunction<List<String>> within;

  /**
   * A clue over pooled figures, which are shared and never changed.
   *
   * @param about id of the finding or quantity
   * @param group id of its dependence group, empty if none
   * @param logLikelihood log of the expected probability in each leaf
   * @param draws equally likely values of it, leaf by draw
   * @param assumedShare by leaf: share of the figure that is assumption
   * @param behind by node number: ids of the rows of the node and of its families
   * @param within by node number: ids of the rows of the node and of its members
   */
  Clue(
      String about,
      String group,
      double[] logLikelihood,
      Supplier<double[][]> draws,
      IntToDoubleFunction assumedShare,
      IntFunction<List<String>> behind,
      IntFunction<List<String>> within) {
    this.about = about;
    this.group = group;
    this.logLikelihood = logLikelihood;
    this.draws = draws;
    this.assumedShare = assumedShare;
    this.behind = behind;
    this.within = within;
  }

  String about() {
    return about;
  }

  String group() {
    return group;
  }

  double[] logLikelihood() {
    return logLikelihood;
  }

  double[][] draws() {
    return draws.get();
  }

  double assumedShare(int leaf) {
    return assumedShare.applyAsDouble(leaf);
  }

  List<String> rowsBehind(int node) {
    return behind.apply(node);
  }

  List<String> rowsWithin(int node) {
    return within.apply(node);
  }

  /** How far the diseases differ on it: standard deviation of the log likelihood over leaves. */
  double spread() {
    return spread(logLikelihood);
  }

  /**
   * Standard deviation of a log likelihood over leaves. Summed from the lowest on, so that the same
   * figures in another order of leaves tie to the last bit.
   */
  static double spread(double[] logLikelihood) {
    double[] rising = logLikelihood.clone();
    Arrays.sort(rising);
    double sum = 0;
    for (double x : rising) {
      sum += x;
    }
    double mean = sum / rising.length;
    double squares = 0;
    for (double x : rising) {
      squares += (x - mean) * (x - mean);
    }
    return StrictMath.sqrt(squares / rising.length);
  }
}
