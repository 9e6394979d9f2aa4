package org.sarcolemma.differential;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;

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
    Set<String> rows = new HashSet<>();
    for (Clue clue : clues) {
      rows.addAll(clue.rowsWithin(node));
    }
    Map<String, Double> children = new TreeMap<>();
    Map<String, Double> others = new TreeMap<>();
    for (String id : rows) {
      knowledge.rows().row(id).ifPresent(row -> note(row, children, others));
    }
    double young = sumOnceByCohort(knowledge, children);
    return new PatientsBehind(
        (int) StrictMath.round(young),
        (int) StrictMath.round(young + sumOnceByCohort(knowledge, others)));
  }

  private static void note(
      FrequencyRow row, Map<String, Double> children, Map<String, Double> others) {
    if (row.examined().isPresent() && !row.assumption()) {
      (row.population() == Population.PEDIATRIC ? children : others)
          .merge(row.reference(), row.examined().getAsDouble(), StrictMath::max);
    }
  }

  /** Of publications that share patients only the largest counts. */
  private static double sumOnceByCohort(Knowledge knowledge, Map<String, Double> byReference) {
    Map<String, Double> byCohort = new LinkedHashMap<>();
    byReference.forEach(
        (id, patients) -> {
          Cohorts cohorts = knowledge.reference(id).cohorts();
          String cohort = cohorts.whole().stream().sorted().findFirst().orElse(id);
          byCohort.merge(cohort, patients, StrictMath::max);
        });
    double sum = 0;
    for (double patients : byCohort.values()) {
      sum += patients;
    }
    return sum;
  }
}
