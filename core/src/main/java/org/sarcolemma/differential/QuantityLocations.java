package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.QuantityModel.Cut;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.statistics.Shuffle;
import org.sarcolemma.statistics.StandardNormal;

/**
 * Where a measured quantity lies in every disease, pooled over the tree, with its uncertainty.
 *
 * <p>Patients with one disease are normal on the scaled quantity with the disease's location {@code
 * m} and a spread {@code s}, common to all diseases that are not said to differ. A published median
 * is an observation of {@code m}; so is a share beyond a limit {@code c}: {@code m = c +
 * s·Φ⁻¹(share above c)}, carrying the information that a normal sample keeps when it is cut in two,
 * {@code φ(z)² / (p(1-p))} of its size. The location is pooled like a proportion; its standard
 * error is {@code s / √size}.
 */
final class QuantityLocations {
  /** Nodes that carry the uncertainty of the location; draws share them in turn. */
  private static final int NODES = 16;

  /** Shares beyond a limit are held this far from 0 and 1, where a location would be infinite. */
  private static final double NEAREST_TO_CERTAIN = 0.02;

  private final QuantityModel model;
  private final TreePooling pooling;
  private final double[] location;
  private final double[] spread;
  private final double[] error;
  private final double[] assumed;
  private final int[][] nodeOfDraw;
  private final double truncatedLow;
  private final double truncatedHigh;

  /** By leaf: share of the normal inside the credible range, for the expected location. */
  private final double[] inside;

  /** The same by leaf and node of the location's uncertainty. */
  private final double[][] insideAtNode;

  QuantityLocations(QuantityModel model, Knowledge knowledge, RowWeights weights, AgeGroup group) {
    this.model = model;
    HypothesisTree tree = knowledge.tree();
    Tally start =
        new Tally(1, model.scale().of(start(group)), 1).times(knowledge.weighing().rootPatients());
    this.pooling = new TreePooling(tree, tallied(knowledge, weights, group), start);
    List<Integer> leaves = tree.leaves();
    int n = leaves.size();
    location = new double[n];
    spread = new double[n];
    error = new double[n];
    assumed = new double[n];
    nodeOfDraw = new int[n][];
    int none = tree.leafIndex(tree.index(Knowledge.NONE_OF_THESE).orElseThrow());
    int draws = knowledge.weighing().draws();
    double sum = 0;
    for (int leaf = 0; leaf < n; leaf++) {
      Tally pooled = pooling.pooled(leaves.get(leaf));
      location[leaf] = pooled.mean();
      spread[leaf] = model.spread(tree, leaves.get(leaf));
      error[leaf] = spread[leaf] / StrictMath.sqrt(pooled.size());
      assumed[leaf] = pooled.assumedShare();
      sum += leaf == none ? 0 : location[leaf];
      int[] order = Shuffle.of(model.id() + "|" + tree.node(leaves.get(leaf)).id(), draws);
      for (int k = 0; k < draws; k++) {
        order[k] = (int) ((long) order[k] * NODES / draws);
      }
      nodeOfDraw[leaf] = order;
    }
    location[none] = sum / (n - 1);
    error[none] = model.spread() / StrictMath.sqrt(knowledge.weighing().noneSharpness());
    assumed[none] = 1;
    boolean child = model.truncated() && group == AgeGroup.CHILD;
    boolean adult = model.truncated() && group == AgeGroup.ADULT;
    double eighteen = model.scale().of(Age.ADULTHOOD.years());
    truncatedLow = adult ? eighteen : model.scale().of(model.lowest());
    truncatedHigh = child ? eighteen : model.scale().of(model.highest());
    inside = new double[n];
    insideAtNode = new double[n][NODES];
    for (int leaf = 0; leaf < n; leaf++) {
      inside[leaf] = inside(location[leaf], expectedSpread(leaf));
      for (int node = 0; node < NODES; node++) {
        insideAtNode[leaf][node] = inside(atNode(leaf, node), spread[leaf]);
      }
    }
  }

  /**
   * Whether a group of patients tells of another. A quantity that divides the ages does not: adults
   * were chosen for having fallen ill late.
   */
  private boolean speaksOf(Population of, AgeGroup group) {
    boolean apart =
        (group == AgeGroup.CHILD && of == Population.ADULT)
            || (group == AgeGroup.ADULT && of == Population.PEDIATRIC);
    return !(model.truncated() && apart);
  }

  private double start(AgeGroup group) {
    return group == AgeGroup.ADULT ? model.startAdult() : model.start();
  }

  private double inside(double middle, double spread) {
    return StandardNormal.cumulative((truncatedHigh - middle) / spread)
        - StandardNormal.cumulative((truncatedLow - middle) / spread);
  }

  PooledLocation pooledLocation(HypothesisTree tree, int leaf) {
    return new PooledLocation(
        model.id(), tree.node(tree.leaves().get(leaf)).id(), location[leaf], expectedSpread(leaf));
  }

  /** Spread of the patients and uncertainty of the location together. */
  private double expectedSpread(int leaf) {
    return StrictMath.sqrt(spread[leaf] * spread[leaf] + error[leaf] * error[leaf]);
  }

  private double atNode(int leaf, int node) {
    return location[leaf] + error[leaf] * StandardNodes.Z[node];
  }

  private List<TalliedRow> tallied(Knowledge knowledge, RowWeights weights, AgeGroup group) {
    List<TalliedRow> rows = new ArrayList<>();
    for (QuantityRow row : knowledge.levels()) {
      int node = knowledge.tree().indexOfDisease(row.disease()).orElse(-1);
      if (row.quantity().equals(model.id()) && node >= 0 && speaksOf(row.population(), group)) {
        double size = weights.patients(row);
        double at = model.scale().of(row.value());
        double assumedSize = row.level().assumption() ? size : 0;
        rows.add(
            new TalliedRow(
                row.row(),
                node,
                new Tally(size, size * at, assumedSize),
                weights.cohorts(row.reference())));
      }
    }
    for (Cut cut : model.cuts()) {
      for (FrequencyRow row : knowledge.rows().ofFinding(cut.finding())) {
        Tally tally =
            row.counted() && speaksOf(row.population(), group) ? weights.tally(row) : Tally.NONE;
        int node = knowledge.tree().indexOfDisease(row.disease()).orElse(-1);
        if (tally.size() > 0 && node >= 0) {
          rows.add(
              new TalliedRow(
                  row.id(),
                  node,
                  located(cut, tally, model.spread(knowledge.tree(), node)),
                  weights.cohorts(row.reference())));
        }
      }
    }
    return rows;
  }

  /** A share beyond a limit as an observation of the location. */
  private Tally located(Cut cut, Tally tally, double between) {
    double share = cut.above() ? tally.mean() : 1 - tally.mean();
    double above =
        StrictMath.min(StrictMath.max(share, NEAREST_TO_CERTAIN), 1 - NEAREST_TO_CERTAIN);
    double z = StandardNormal.quantile(above);
    double density = StrictMath.exp(StandardNormal.logDensity(z));
    double size = tally.size() * density * density / (above * (1 - above));
    double at = model.scale().of(cut.limit()) + between * z;
    return new Tally(size, size * at, size * tally.assumedShare());
  }

  /**
   * Log of the expected probability (or density, for an exact figure) of a reading in each leaf.
   */
  double[] logLikelihood(Reading reading) {
    double[] logs = new double[location.length];
    for (int leaf = 0; leaf < logs.length; leaf++) {
      logs[leaf] = logLikelihood(reading, location[leaf], expectedSpread(leaf), inside[leaf]);
    }
    return logs;
  }

  /** Equally likely values of that logarithm, leaf by draw. */
  double[][] draws(Reading reading) {
    double[][] draws = new double[location.length][];
    double[] atNode = new double[NODES];
    for (int leaf = 0; leaf < draws.length; leaf++) {
      for (int node = 0; node < NODES; node++) {
        atNode[node] =
            logLikelihood(reading, atNode(leaf, node), spread[leaf], insideAtNode[leaf][node]);
      }
      int[] nodes = nodeOfDraw[leaf];
      double[] values = new double[nodes.length];
      for (int k = 0; k < values.length; k++) {
        values[k] = atNode[nodes[k]];
      }
      draws[leaf] = values;
    }
    return draws;
  }

  private double logLikelihood(Reading reading, double middle, double spread, double inside) {
    double low = clamp(reading.low());
    double high = clamp(reading.high());
    double range = truncatedHigh - truncatedLow;
    double regular;
    double anywhere;
    if (low == high) {
      regular = StrictMath.exp(StandardNormal.logDensity((low - middle) / spread)) / spread;
      anywhere = 1 / range;
    } else {
      regular =
          StandardNormal.cumulative((high - middle) / spread)
              - StandardNormal.cumulative((low - middle) / spread);
      anywhere = (high - low) / range;
    }
    double epsilon = model.outlierShare();
    double share = inside > 0 ? regular / inside : 0;
    return StrictMath.log((1 - epsilon) * share + epsilon * anywhere);
  }

  /** The scaled reading, held inside the credible range. */
  private double clamp(double value) {
    double scaled =
        value <= model.lowest()
            ? model.scale().of(model.lowest())
            : value >= model.highest()
                ? model.scale().of(model.highest())
                : model.scale().of(value);
    return StrictMath.min(StrictMath.max(scaled, truncatedLow), truncatedHigh);
  }

  /** Middle of the patients with a disease, in the unit of the quantity. */
  double middle(int leaf) {
    return model.scale().back(location[leaf]);
  }

  double assumedShare(int leaf) {
    return assumed[leaf];
  }

  List<String> rowsBehind(int node) {
    return pooling.rowsBehind(node);
  }

  List<String> rowsWithin(int node) {
    return pooling.rowsWithin(node);
  }

  /** Equally likely values of a standard normal. */
  private static final class StandardNodes {
    private static final double[] Z = new double[NODES];

    static {
      for (int i = 0; i < NODES; i++) {
        Z[i] = StandardNormal.quantile((2 * i + 1) / (2.0 * NODES));
      }
    }

    private StandardNodes() {}
  }
}
