package org.sarcolemma.evaluation.simulation;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.differential.PooledLocation;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.statistics.StandardNormal;

/**
 * Draws children from the pooled figures: a disease from the prior, then its findings. Findings
 * drawn together share one standard normal, so that they are correlated within a disease while each
 * keeps its own rate (a Gaussian copula).
 */
final class SimulatedChildren {
  private final HypothesisTree tree;
  private final double[] prior;
  private final Differential differential;
  private final Map<String, double[]> rates = new HashMap<>();

  /** Children seen in a setting. */
  SimulatedChildren(Differential differential, String setting) {
    this.differential = differential;
    this.tree = differential.knowledge().tree();
    Ranking nobody = differential.rank(Patient.unknown(AgeGroup.CHILD), setting);
    this.prior = new double[tree.leaves().size()];
    for (int leaf = 0; leaf < prior.length; leaf++) {
      prior[leaf] = nobody.prior(tree.node(tree.leaves().get(leaf)).id());
    }
  }

  /** Position of a disease among the leaves, drawn from the prior. */
  int leaf(SplittableRandom random) {
    double rest = random.nextDouble();
    for (int leaf = 0; leaf < prior.length; leaf++) {
      rest -= prior[leaf];
      if (rest < 0) {
        return leaf;
      }
    }
    return prior.length - 1;
  }

  /** Id of the listed diagnosis that a disease belongs to. */
  String listed(int leaf) {
    int at = tree.leaves().get(leaf);
    while (!tree.node(at).reported()) {
      at = tree.parent(at);
    }
    return tree.node(at).id();
  }

  /** How often a finding occurs in a disease. */
  double rate(String finding, int leaf) {
    return rates.computeIfAbsent(finding, this::rates)[leaf];
  }

  private double[] rates(String finding) {
    return differential.figures(finding, AgeGroup.CHILD).stream()
        .mapToDouble(PooledFigure::share)
        .toArray();
  }

  /**
   * Answers to findings that travel together.
   *
   * @param correlation of the normals behind the findings, 0 (independent) to 1
   */
  Map<String, Answer> answers(
      List<String> findings, int leaf, double correlation, SplittableRandom random) {
    double shared = Math.sqrt(correlation) * normal(random);
    Map<String, Answer> answers = new TreeMap<>();
    for (String finding : findings) {
      double own = Math.sqrt(1 - correlation) * normal(random);
      double uniform = StandardNormal.cumulative(shared + own);
      answers.put(finding, uniform < rate(finding, leaf) ? Answer.PRESENT : Answer.ABSENT);
    }
    return answers;
  }

  /** A reading of a quantity, within what is credible at that age, in its unit. */
  double reading(String quantity, int leaf, SplittableRandom random) {
    QuantityModel model = requireNonNull(differential.knowledge().quantities().get(quantity));
    PooledLocation at = differential.locations(quantity, AgeGroup.CHILD).get(leaf);
    double highest =
        model.truncated() ? Math.min(model.highest(), Age.ADULTHOOD.years()) : model.highest();
    while (true) {
      double scaled = at.location() + at.spread() * normal(random);
      double reading = scaled < 0 && model.truncated() ? -1 : model.scale().back(scaled);
      if (reading >= model.lowest() && reading < highest) {
        return reading;
      }
    }
  }

  private static double normal(SplittableRandom random) {
    return StandardNormal.quantile((1 + random.nextInt(1 << 30)) / (double) ((1 << 30) + 1));
  }
}
