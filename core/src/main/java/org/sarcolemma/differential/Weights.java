package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.evidence.DependenceGroup;
import org.sarcolemma.evidence.Knowledge;

/**
 * How much each clue counts when several of a group travel together: the most telling one in full,
 * the next {@code 1 - correlation} as much, the one after it {@code (1 - correlation)²}, and so on.
 * An uninformative answer therefore never dilutes an informative one.
 */
final class Weights {
  private Weights() {}

  /** Weights of the clues, 0 to 1, in their order. */
  static double[] of(List<Clue> clues, Knowledge knowledge) {
    double[] weights = new double[clues.size()];
    Map<String, List<Integer>> byGroup = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1;
      if (!clues.get(i).group().isEmpty()) {
        byGroup.computeIfAbsent(clues.get(i).group(), g -> new ArrayList<>()).add(i);
      }
    }
    Comparator<Integer> mostTelling =
        Comparator.<Integer>comparingDouble(i -> -clues.get(i).spread())
            .thenComparing(i -> clues.get(i).about());
    byGroup.forEach(
        (id, members) -> {
          DependenceGroup group = knowledge.groups().get(id);
          double keeps = group == null ? 1 : 1 - group.correlation();
          double weight = 1;
          members.sort(mostTelling);
          for (int member : members) {
            weights[member] = weight;
            weight *= keeps;
          }
        });
    return weights;
  }
}
