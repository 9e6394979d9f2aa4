package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.statistics.LogSumExp;

/**
 * The probabilities of all diseases for one patient, and why.
 *
 * <p>For a leaf {@code d}: {@code log P(d) = log prior(d) + Σ weight · log P(clue | d)}, less the
 * logarithm that makes the leaves sum to one. A family's probability is the sum of its leaves.
 */
public final class Ranking {
  private static final double TAIL = 0.025;

  /** Differences of log probability beyond this leave nothing of the smaller one. */
  private static final double NEGLIGIBLE = 25;

  private final Knowledge knowledge;
  private final HypothesisTree tree;
  private final AgeGroup ageGroup;
  private final Priors priors;
  private final List<Clue> clues;
  private final double[] weights;
  private final double[] logScore;
  private final double[] probability;
  private final double[][] probabilityDraws;
  private volatile @Nullable Attribution attribution;

  Ranking(
      Knowledge knowledge, AgeGroup ageGroup, Priors priors, List<Clue> clues, double[] weights) {
    this.knowledge = knowledge;
    this.tree = knowledge.tree();
    this.ageGroup = ageGroup;
    this.priors = priors;
    this.clues = List.copyOf(clues);
    this.weights = weights.clone();
    this.logScore = priors.log().clone();
    for (int c = 0; c < weights.length; c++) {
      add(logScore, weights[c], clues.get(c).logLikelihood());
    }
    this.probability = LogSumExp.normalise(logScore);
    this.probabilityDraws = draw();
  }

  private double[][] draw() {
    int leaves = logScore.length;
    int draws = knowledge.weighing().draws();
    double[][] drawn = new double[leaves][];
    for (int leaf = 0; leaf < leaves; leaf++) {
      drawn[leaf] = priors.draws()[leaf].clone();
    }
    for (int c = 0; c < weights.length; c++) {
      double[][] values = clues.get(c).draws();
      for (int leaf = 0; leaf < leaves; leaf++) {
        add(drawn[leaf], weights[c], values[leaf]);
      }
    }
    for (int k = 0; k < draws; k++) {
      double max = Double.NEGATIVE_INFINITY;
      for (int leaf = 0; leaf < leaves; leaf++) {
        max = StrictMath.max(max, drawn[leaf][k]);
      }
      double sum = 0;
      for (int leaf = 0; leaf < leaves; leaf++) {
        double below = drawn[leaf][k] - max;
        double p = below < -NEGLIGIBLE ? 0 : StrictMath.exp(below);
        drawn[leaf][k] = p;
        sum += p;
      }
      for (int leaf = 0; leaf < leaves; leaf++) {
        drawn[leaf][k] /= sum;
      }
    }
    return drawn;
  }

  private static void add(double[] sum, double weight, double[] terms) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * terms[i];
    }
  }

  /**
   * Probability of a disease or family, 0 to 1.
   *
   * @throws IllegalArgumentException for an unknown id
   */
  public double probability(String hypothesis) {
    double sum = 0;
    for (int leaf : leavesBelow(hypothesis)) {
      sum += probability[leaf];
    }
    return StrictMath.min(sum, 1);
  }

  /** Probability of every node of the tree, by id, in file order. */
  public Map<String, Double> probabilities() {
    Map<String, Double> all = new LinkedHashMap<>();
    tree.nodes().forEach(node -> all.put(node.id(), probability(node.id())));
    return all;
  }

  /** Probability before anything was asked. */
  public double prior(String hypothesis) {
    double sum = 0;
    for (int leaf : leavesBelow(hypothesis)) {
      sum += StrictMath.exp(priors.log()[leaf]);
    }
    return StrictMath.min(sum, 1);
  }

  /**
   * 95 % credible interval of a probability: what is left of the uncertainty of prior and figures.
   * Always holds the probability itself.
   */
  public CredibleInterval interval(String hypothesis) {
    int draws = knowledge.weighing().draws();
    double[] sums = new double[draws];
    for (int leaf : leavesBelow(hypothesis)) {
      add(sums, 1, probabilityDraws[leaf]);
    }
    int skipped = (int) (TAIL * draws);
    double low = OrderStatistic.smallest(sums, skipped);
    double high = OrderStatistic.largest(sums, skipped);
    double p = probability(hypothesis);
    return new CredibleInterval(StrictMath.min(low, p), StrictMath.min(1, StrictMath.max(high, p)));
  }

  /** Natural log-odds of a disease or family against all others. */
  public double logOdds(String hypothesis) {
    return Attribution.logOdds(logScore, inside(hypothesis));
  }

  /** Natural log-odds before anything was asked. */
  public double priorLogOdds(String hypothesis) {
    return Attribution.logOdds(priors.log(), inside(hypothesis));
  }

  /**
   * What each thing known did to the log-odds of a disease or family. With {@link #priorLogOdds}
   * they add up to {@link #logOdds}.
   */
  public List<Contribution> contributions(String hypothesis) {
    double[] shares = attribution().parts(inside(hypothesis));
    int node = node(hypothesis);
    List<Contribution> contributions = new ArrayList<>();
    for (int c = 0; c < shares.length; c++) {
      Clue clue = clues.get(c);
      contributions.add(
          new Contribution(
              clue.about(), shares[c], weights[c], sources(clue, node), kind(clue, node)));
    }
    return List.copyOf(contributions);
  }

  /** Prepared on the first question; asking twice at once prepares the same thing twice. */
  private Attribution attribution() {
    Attribution ready = attribution;
    if (ready == null) {
      double[][] moved = new double[weights.length][logScore.length];
      for (int c = 0; c < weights.length; c++) {
        add(moved[c], weights[c], clues.get(c).logLikelihood());
      }
      ready = new Attribution(priors.log(), moved);
      attribution = ready;
    }
    return ready;
  }

  private static List<String> sources(Clue clue, int node) {
    Set<String> rows = new LinkedHashSet<>(clue.rowsBehind(node));
    rows.addAll(clue.rowsWithin(node));
    return List.copyOf(rows);
  }

  private Contribution.Kind kind(Clue clue, int node) {
    double assumed = 0;
    double weight = 0;
    for (int leaf : tree.leavesBelow(node)) {
      assumed += probability[leaf] * clue.assumedShare(leaf);
      weight += probability[leaf];
    }
    boolean mostly = assumed > weight / 2;
    return mostly ? Contribution.Kind.ASSUMPTION : Contribution.Kind.EVIDENCE;
  }

  /**
   * Patients behind the figures used for a disease or family: of every publication the largest
   * group examined, publications that share patients counted once.
   */
  public PatientsBehind patientsBehind(String hypothesis) {
    return PatientsBehind.count(knowledge, clues, node(hypothesis));
  }

  /** Ids of the findings and quantities that were weighed, in order. */
  public List<String> weighed() {
    return clues.stream().map(Clue::about).toList();
  }

  /** The age group whose evidence was used. */
  public AgeGroup ageGroup() {
    return ageGroup;
  }

  /** Probabilities of the leaves, in the order of the tree. */
  double[] leafProbabilities() {
    return probability;
  }

  /** What was weighed. */
  List<Clue> clues() {
    return clues;
  }

  /** The same from the same prior, had other things been known. */
  double[] leafProbabilities(List<Clue> otherClues, double[] otherWeights) {
    return leafProbabilities(priors, otherClues, otherWeights);
  }

  /** Probabilities of the leaves, without their uncertainty. */
  static double[] leafProbabilities(Priors priors, List<Clue> clues, double[] weights) {
    double[] score = priors.log().clone();
    for (int c = 0; c < weights.length; c++) {
      add(score, weights[c], clues.get(c).logLikelihood());
    }
    return LogSumExp.normalise(score);
  }

  private boolean[] inside(String hypothesis) {
    boolean[] inside = new boolean[logScore.length];
    for (int leaf : leavesBelow(hypothesis)) {
      inside[leaf] = true;
    }
    return inside;
  }

  private int[] leavesBelow(String hypothesis) {
    return tree.leavesBelow(node(hypothesis));
  }

  private int node(String hypothesis) {
    return tree.index(hypothesis)
        .orElseThrow(
            () -> new IllegalArgumentException("hypothesis '" + hypothesis + "' is unknown"));
  }
}
