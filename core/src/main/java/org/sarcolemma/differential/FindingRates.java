package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.WeighingRules;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.statistics.BetaCounts;
import org.sarcolemma.statistics.BetaQuantiles;

/**
 * How often one finding occurs in every disease, pooled, with its uncertainty.
 *
 * <p>Immutable; computed once per finding and age group.
 */
final class FindingRates {
  /** Values at 0.25 %, 0.75 % ... of a distribution; the sixth from either end is its 2.75 %. */
  private static final int CENTILE_HALVES = 200;

  private static final int LOWEST = 5;

  private final String finding;
  private final HypothesisTree tree;
  private final TreePooling pooling;
  private final DefiningFigures defining;
  private final Tally[] pooled;
  private final double[] logPresent;
  private final double[] logAbsent;
  private final int drawCount;
  private final String drawName;
  private volatile @Nullable AnswerDraws draws;

  /** Rates behind plain answers. */
  FindingRates(String finding, Knowledge knowledge, RowWeights weights) {
    this(finding, knowledge, weights, DefiningFigures.plain(knowledge, finding, Answer.PRESENT));
  }

  /** Rates behind one kind of result of a test that defines a disease. */
  FindingRates(String finding, Knowledge knowledge, RowWeights weights, DefiningFigures defining) {
    this.finding = finding;
    this.drawName = defining.name().isEmpty() ? finding : finding + "|" + defining.name();
    this.tree = knowledge.tree();
    WeighingRules rules = knowledge.weighing();
    this.pooling = new TreePooling(tree, tallied(finding, knowledge, weights), start(rules));
    List<Integer> leaves = tree.leaves();
    int n = leaves.size();
    this.defining = defining;
    this.pooled = new Tally[n];
    for (int leaf = 0; leaf < n; leaf++) {
      pooled[leaf] = defining.any() ? defined(leaves.get(leaf)) : pooling.pooled(leaves.get(leaf));
    }
    if (!defining.any()) {
      fillNoneOfThese(rules);
    }
    this.logPresent = new double[n];
    this.logAbsent = new double[n];
    this.drawCount = rules.draws();
    for (int leaf = 0; leaf < n; leaf++) {
      BetaCounts counts = pooled[leaf].counts();
      logPresent[leaf] = StrictMath.log(counts.present() / counts.examined());
      logAbsent[leaf] = StrictMath.log(counts.absent() / counts.examined());
    }
  }

  private static Tally start(WeighingRules rules) {
    return new Tally(rules.rootPatients(), rules.rootPatients() / 2, rules.rootPatients());
  }

  private static List<TalliedRow> tallied(String finding, Knowledge knowledge, RowWeights weights) {
    List<TalliedRow> rows = new ArrayList<>();
    for (FrequencyRow row : knowledge.rows().ofFinding(finding)) {
      Tally tally = row.counted() ? weights.tally(row) : Tally.NONE;
      int node = knowledge.tree().indexOfDisease(row.disease()).orElse(-1);
      if (tally.size() > 0 && node >= 0) {
        rows.add(new TalliedRow(row.id(), node, tally, weights.cohorts(row.reference())));
      }
    }
    return rows;
  }

  private Tally defined(int leaf) {
    DefiningFigure figure = defining.at(tree, leaf, finding);
    double size = figure.patients();
    return new Tally(size, size * figure.share(), figure.assumed() ? size : 0);
  }

  /** A disease not listed is expected to look like the average of the listed ones, vaguely. */
  private void fillNoneOfThese(WeighingRules rules) {
    int none = tree.leafIndex(tree.index(Knowledge.NONE_OF_THESE).orElseThrow());
    double sum = 0;
    for (int leaf = 0; leaf < pooled.length; leaf++) {
      sum += leaf == none ? 0 : pooled[leaf].mean();
    }
    double size = rules.noneSharpness();
    pooled[none] = new Tally(size, size * sum / (pooled.length - 1), size);
  }

  /** Made on the first question; most findings are only ever looked ahead at. */
  private AnswerDraws answerDraws() {
    AnswerDraws ready = draws;
    if (ready == null) {
      ready = new AnswerDraws(pooled.length);
      for (int leaf = 0; leaf < pooled.length; leaf++) {
        String disease = tree.node(tree.leaves().get(leaf)).id();
        ready.fill(leaf, pooled[leaf].counts(), drawName + "|" + disease, drawCount);
      }
      draws = ready;
    }
    return ready;
  }

  /** Log of the expected probability of an answer in each leaf. */
  double[] logLikelihood(Answer answer) {
    return answer == Answer.PRESENT ? logPresent : logAbsent;
  }

  /** Equally likely values of that log probability, leaf by draw. */
  double[][] draws(Answer answer) {
    return answer == Answer.PRESENT ? answerDraws().present() : answerDraws().absent();
  }

  /** Pooled effective counts of a leaf. */
  BetaCounts counts(int leaf) {
    return pooled[leaf].counts();
  }

  /** The pooled figure of a leaf, for readers. */
  PooledFigure figure(int leaf) {
    int node = tree.leaves().get(leaf);
    BetaCounts counts = counts(leaf);
    double[] logOdds = BetaQuantiles.logOdds(counts, CENTILE_HALVES);
    return new PooledFigure(
        finding,
        tree.node(node).id(),
        counts.mean(),
        new CredibleInterval(share(logOdds[LOWEST]), share(logOdds[CENTILE_HALVES - 1 - LOWEST])),
        counts.examined(),
        assumedShare(leaf),
        rowsBehind(node));
  }

  private static double share(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** Share of a leaf's pooled sample that is assumption, 0 to 1. */
  double assumedShare(int leaf) {
    return pooled[leaf].assumedShare();
  }

  /** Ids of the rows behind a node: its own and those of the families above it. */
  List<String> rowsBehind(int node) {
    if (defining.any()) {
      return defining.at(tree, node, finding).rows();
    }
    return pooling.rowsBehind(node);
  }

  /** Ids of the rows of a node and of all its members; none for a test that defines a disease. */
  List<String> rowsWithin(int node) {
    return defining.any() ? List.of() : pooling.rowsWithin(node);
  }
}
