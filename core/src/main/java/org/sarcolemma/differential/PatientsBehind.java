package org.sarcolemma.differential;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;

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
    Map<String, Double> adults = new TreeMap<>();
    Map<String, Double> mixed = new TreeMap<>();
    for (String id : rows) {
      knowledge.rows().row(id).ifPresent(row -> note(row, children, adults, mixed));
    }
    // a mixed group holds the children and the adults that the same publication counts apart
    Map<String, Double> all = new TreeMap<>(mixed);
    Map<String, Double> apart = new TreeMap<>(children);
    adults.forEach((reference, patients) -> apart.merge(reference, patients, Double::sum));
    apart.forEach((reference, patients) -> all.merge(reference, patients, StrictMath::max));
    return new PatientsBehind(
        (int) StrictMath.round(sumOnceByCohort(knowledge, children)),
        (int) StrictMath.round(sumOnceByCohort(knowledge, all)));
  }

  private static void note(
      FrequencyRow row,
      Map<String, Double> children,
      Map<String, Double> adults,
      Map<String, Double> mixed) {
    if (row.examined().isPresent() && !row.assumption()) {
      Map<String, Double> counted =
          switch (row.population()) {
            case PEDIATRIC -> children;
            case ADULT -> adults;
            case MIXED -> mixed;
          };
      counted.merge(row.reference(), row.examined().getAsDouble(), StrictMath::max);
    }
  }

  /**
   * Of publications that share patients, directly or through a third one, only the largest counts.
   */
  private static double sumOnceByCohort(Knowledge knowledge, Map<String, Double> byReference) {
    Set<String> open = new TreeSet<>(byReference.keySet());
    double sum = 0;
    while (!open.isEmpty()) {
      Deque<String> sharing = new ArrayDeque<>(List.of(open.iterator().next()));
      double largest = 0;
      while (!sharing.isEmpty()) {
        String reference = sharing.pop();
        if (open.remove(reference)) {
          largest = StrictMath.max(largest, byReference.getOrDefault(reference, 0.0));
          Cohorts cohorts = knowledge.reference(reference).cohorts();
          open.stream()
              .filter(other -> knowledge.reference(other).cohorts().share(cohorts))
              .forEach(sharing::push);
        }
      }
      sum += largest;
    }
    return sum;
  }
}
