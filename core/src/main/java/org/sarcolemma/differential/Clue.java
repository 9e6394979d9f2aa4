package org.sarcolemma.differential;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * One thing known of the patient, ready to be weighed: its log probability under every disease.
 *
 * @param about id of the finding or quantity
 * @param group id of its dependence group, empty if none
 * @param logLikelihood log of the expected probability in each leaf
 * @param draws equally likely values of it, leaf by draw
 * @param assumedShare by leaf: share of the figure that is assumption
 * @param rows by node number: ids of the rows behind the figure
 */
record Clue(
    String about,
    String group,
    double[] logLikelihood,
    double[][] draws,
    IntToDoubleFunction assumedShare,
    IntFunction<List<String>> rows) {

  /** How far the diseases differ on it: standard deviation of the log likelihood over leaves. */
  double spread() {
    double sum = 0;
    double squares = 0;
    for (double x : logLikelihood) {
      sum += x;
      squares += x * x;
    }
    double n = logLikelihood.length;
    return StrictMath.sqrt(StrictMath.max(0, squares / n - (sum / n) * (sum / n)));
  }
}
