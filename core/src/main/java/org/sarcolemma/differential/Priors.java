package org.sarcolemma.differential;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.PriorShare;
import org.sarcolemma.evidence.Setting;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.statistics.BetaCounts;
import org.sarcolemma.statistics.BetaQuantiles;
import org.sarcolemma.statistics.Shuffle;

/**
 * Probability of every disease before anything is asked, for one setting and age group, with its
 * uncertainty. A leaf's prior is the product of the shares on the way down to it.
 */
final class Priors {
  private final double[] log;
  private final double[][] draws;

  private Priors(double[] log, double[][] draws) {
    this.log = log;
    this.draws = draws;
  }

  /**
   * Priors of a setting; a setting that averages others, and an unknown age group, are averaged,
   * and the whole is flattened where the setting says so.
   *
   * @throws IllegalArgumentException when a share is missing
   */
  static Priors of(Knowledge knowledge, String setting, AgeGroup group) {
    Setting where = knowledge.setting(setting);
    return unweighted(knowledge, where, group).flattened(where.priorWeight());
  }

  private static Priors unweighted(Knowledge knowledge, Setting where, AgeGroup group) {
    if (!where.averageOf().isEmpty()) {
      return average(where.averageOf().stream().map(s -> of(knowledge, s, group)).toList());
    }
    String setting = where.id();
    if (group == AgeGroup.UNKNOWN) {
      return average(
          List.of(of(knowledge, setting, AgeGroup.CHILD), of(knowledge, setting, AgeGroup.ADULT)));
    }
    return product(knowledge, setting, group);
  }

  private static Priors product(Knowledge knowledge, String setting, AgeGroup group) {
    HypothesisTree tree = knowledge.tree();
    int drawCount = knowledge.weighing().draws();
    Map<String, PriorShare> shares = sharesOf(knowledge, setting, group);
    double[][] nodeDraws = new double[tree.size()][drawCount];
    double[] nodeLog = new double[tree.size()];
    for (int node = 1; node < tree.size(); node++) {
      PriorShare share = shares.get(tree.node(node).id());
      if (share == null) {
        throw new IllegalArgumentException(
            "no prior share of " + tree.node(node).id() + " for " + group + " in " + setting);
      }
      int family = tree.parent(node);
      nodeLog[node] = nodeLog[family] + StrictMath.log(share.share());
      if (share.share() == 1) {
        nodeDraws[node] = nodeDraws[family];
        continue;
      }
      double[] logOdds =
          BetaQuantiles.logOdds(
              new BetaCounts(
                  share.share() * share.patients(), (1 - share.share()) * share.patients()),
              drawCount);
      // named by the share, not by who asks: in every setting that uses it, it is the same unknown
      String name = share.setting() + "|" + share.ageGroup() + "|" + share.hypothesis();
      int[] order = Shuffle.of("prior|" + name, drawCount);
      for (int k = 0; k < drawCount; k++) {
        double x = logOdds[order[k]];
        nodeDraws[node][k] = nodeDraws[family][k] - StrictMath.log1p(StrictMath.exp(-x));
      }
    }
    List<Integer> leaves = tree.leaves();
    double[] log = new double[leaves.size()];
    double[][] draws = new double[leaves.size()][];
    for (int leaf = 0; leaf < log.length; leaf++) {
      log[leaf] = nodeLog[leaves.get(leaf)];
      draws[leaf] = nodeDraws[leaves.get(leaf)];
    }
    return new Priors(log, draws);
  }

  private static Map<String, PriorShare> sharesOf(
      Knowledge knowledge, String setting, AgeGroup group) {
    Map<String, PriorShare> shares = new HashMap<>();
    for (PriorShare share : knowledge.priors()) {
      boolean here = share.setting().equals(setting);
      boolean anywhere = share.setting().equals(PriorShare.ANY_SETTING);
      if (share.ageGroup() == group && (here || anywhere)) {
        if (here || !shares.containsKey(share.hypothesis())) {
          shares.put(share.hypothesis(), share);
        }
      }
    }
    return shares;
  }

  private static Priors average(List<Priors> parts) {
    int leaves = parts.get(0).log.length;
    int drawCount = parts.get(0).draws[0].length;
    double[] log = new double[leaves];
    double[][] draws = new double[leaves][drawCount];
    for (int leaf = 0; leaf < leaves; leaf++) {
      double sum = 0;
      for (Priors part : parts) {
        sum += StrictMath.exp(part.log[leaf]);
      }
      log[leaf] = StrictMath.log(sum / parts.size());
      for (int k = 0; k < drawCount; k++) {
        double drawn = 0;
        for (Priors part : parts) {
          drawn += StrictMath.exp(part.draws[leaf][k]);
        }
        draws[leaf][k] = StrictMath.log(drawn / parts.size());
      }
    }
    return new Priors(log, draws);
  }

  /** Every share to the power of the weight: the log-odds between any two diseases shrink by it. */
  private Priors flattened(double weight) {
    if (weight == 1) {
      return this;
    }
    double sum = 0;
    for (double leaf : log) {
      sum += StrictMath.exp(weight * leaf);
    }
    double all = StrictMath.log(sum);
    double[] flat = new double[log.length];
    double[][] flatDraws = new double[log.length][];
    for (int leaf = 0; leaf < log.length; leaf++) {
      flat[leaf] = weight * log[leaf] - all;
      flatDraws[leaf] = Arrays.stream(draws[leaf]).map(drawn -> weight * drawn - all).toArray();
    }
    return new Priors(flat, flatDraws);
  }

  /** Log prior of each leaf; their exponentials sum to one. */
  double[] log() {
    return log;
  }

  /** Equally likely values, leaf by draw; each draw sums to one only approximately. */
  double[][] draws() {
    return draws;
  }
}
