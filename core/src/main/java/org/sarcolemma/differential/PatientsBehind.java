package org.sarcolemma.differential;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.QuantityRow;

/**
 * How many patients the figures behind a probability were counted in.
 *
 * @param children patients of paediatric publications
 * @param all these and patients of mixed and adult publications
 */
public record PatientsBehind(int children, int all) {
  /** Fewer children than this are "very few cases" (SR-28). */
  public static final int VERY_FEW = 10;

  /** Whether there are too few children to lean on. */
  public boolean veryFew() {
    return children < VERY_FEW;
  }

  static PatientsBehind count(Knowledge knowledge, List<Clue> clues, int node) {
    HypothesisTree tree = knowledge.tree();
    Set<String> rows = new HashSet<>();
    for (Clue clue : clues) {
      rows.addAll(clue.rowsBehind(node));
      for (int below = node + 1; below < tree.size(); below++) {
        if (tree.isAtOrAbove(node, below)) {
          rows.addAll(clue.rowsBehind(below));
        }
      }
    }
    Map<String, Double> children = new TreeMap<>();
    Map<String, Double> others = new TreeMap<>();
    for (String id : rows) {
      knowledge.rows().row(id).ifPresent(row -> note(row, tree, node, children, others));
    }
    for (QuantityRow level : knowledge.levels()) {
      if (rows.contains(level.row()) && within(tree, node, level.disease())) {
        (level.population() == Population.PEDIATRIC ? children : others)
            .merge(level.reference(), level.patients(), StrictMath::max);
      }
    }
    double young = sumOnceByCohort(knowledge, children);
    return new PatientsBehind(
        (int) StrictMath.round(young),
        (int) StrictMath.round(young + sumOnceByCohort(knowledge, others)));
  }

  private static void note(
      FrequencyRow row,
      HypothesisTree tree,
      int node,
      Map<String, Double> children,
      Map<String, Double> others) {
    if (row.examined().isPresent() && !row.assumption() && within(tree, node, row.disease())) {
      (row.population() == Population.PEDIATRIC ? children : others)
          .merge(row.reference(), row.examined().getAsDouble(), StrictMath::max);
    }
  }

  private static boolean within(HypothesisTree tree, int node, String disease) {
    int at = tree.indexOfDisease(disease).orElse(-1);
    return at >= 0 && tree.isAtOrAbove(node, at);
  }

  /** Of publications that share patients only the largest counts. */
  private static double sumOnceByCohort(Knowledge knowledge, Map<String, Double> byReference) {
    Map<String, Double> byCohort = new LinkedHashMap<>();
    byReference.forEach(
        (id, patients) -> {
          Cohorts cohorts = knowledge.reference(id).cohorts();
          String cohort =
              cohorts.whole().stream().sorted().findFirst().orElse(id);
          byCohort.merge(cohort, patients, StrictMath::max);
        });
    double sum = 0;
    for (double patients : byCohort.values()) {
      sum += patients;
    }
    return sum;
  }
}
