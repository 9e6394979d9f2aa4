package org.sarcolemma;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.PriorShare;
import org.sarcolemma.patient.AgeGroup;

/** Members of a family are equally likely where a test says nothing else. */
final class EvenPriors {
  private static final double PRIOR_PATIENTS = 20;

  private EvenPriors() {}

  /** The shares told, and even ones for all others. */
  static List<PriorShare> fill(HypothesisTree tree, List<PriorShare> told) {
    List<PriorShare> shares = new ArrayList<>(told);
    for (int node = 1; node < tree.size(); node++) {
      for (AgeGroup group : List.of(AgeGroup.CHILD, AgeGroup.ADULT)) {
        fillPrior(tree, node, group, shares);
      }
    }
    return shares;
  }

  private static void fillPrior(
      HypothesisTree tree, int node, AgeGroup group, List<PriorShare> shares) {
    String id = tree.node(node).id();
    boolean told =
        shares.stream()
            .anyMatch(
                p ->
                    p.hypothesis().equals(id)
                        && p.ageGroup() == group
                        && p.setting().equals(PriorShare.ANY_SETTING));
    if (!told) {
      double share = 1.0 / tree.members(tree.parent(node)).size();
      shares.add(
          new PriorShare(
              PriorShare.ANY_SETTING,
              group,
              id,
              share,
              PRIOR_PATIENTS,
              SmallKnowledge.ESTIMATE,
              ""));
    }
  }
}
