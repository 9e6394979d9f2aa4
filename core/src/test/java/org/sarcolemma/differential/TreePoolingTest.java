package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.RandomKnowledge;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;

/** Section 3 of the document: borrowing within the family. */
class TreePoolingTest {
  private static final Tally START = new Tally(1, 0.5, 1);

  private final HypothesisTree tree = SmallKnowledge.ofSixDiseases().tree();
  private final List<TalliedRow> rows = new ArrayList<>();

  private int at(String id) {
    return tree.index(id).orElseThrow();
  }

  private void row(String disease, double present, double size, String... cohorts) {
    rows.add(
        new TalliedRow(
            "R" + rows.size(),
            at(disease),
            new Tally(size, present, 0),
            Cohorts.of(List.of(cohorts))));
  }

  private Tally pooled(String leaf) {
    return new TreePooling(tree, rows, START).pooled(at(leaf));
  }

  @Test
  void whereNothingIsKnownEveryDiseaseGetsTheFlatStart() {
    for (int leaf : tree.leaves()) {
      Tally pooled = new TreePooling(tree, rows, START).pooled(leaf);
      assertThat(pooled.mean()).isEqualTo(0.5);
      assertThat(pooled.size()).isEqualTo(1);
    }
  }

  @Test
  void aSubtypeWithTwoPatientsLeansOnItsSiblingAndOneWithTwoHundredDoesNot() {
    row("imnm_hmgcr", 180, 200);
    row("imnm_srp", 0, 2);
    // borrowed: 6 patients of hmgcr (90 %) and 1.something of the start, cut to 6 in all
    assertThat(pooled("imnm_srp").size()).isCloseTo(8, within(1e-12));
    assertThat(pooled("imnm_srp").mean()).isBetween(0.55, 0.67);
    assertThat(pooled("imnm_hmgcr").mean()).isBetween(0.88, 0.9);
  }

  /**
   * Every step on paper: 4 of 10 for the family, 9 of 10 for one member, 1 of 5 for
   * dermatomyositis.
   */
  @Test
  void theFiguresAreThoseOfAWorkedExample() {
    row("imnm", 4, 10);
    row("imnm_hmgcr", 9, 10);
    row("jdm", 1, 5);
    // borrowed(immune): start 0.5 of 1 and nothing else, cut to 1:           0.5 of 1
    // borrowed(imnm):   0.5 of 1 + jdm cut to 2 (0.4 of 2) = 0.9 of 3, cut to 2: 0.6 of 2
    // borrowed(srp):    0.6 of 2 + imnm 4 of 10 + hmgcr cut to 6 (5.4 of 6) = 10 of 18, cut to 6
    assertThat(pooled("imnm_srp").size()).isCloseTo(6, within(1e-12));
    assertThat(pooled("imnm_srp").sum()).isCloseTo(10.0 / 3, within(1e-12));
    // borrowed(hmgcr):  0.6 of 2 + 4 of 10 = 4.6 of 12, cut to 6: 2.3 of 6
    assertThat(pooled("imnm_hmgcr").size()).isCloseTo(16, within(1e-12));
    assertThat(pooled("imnm_hmgcr").sum()).isCloseTo(11.3, within(1e-12));
    // up(imnm):         4 of 10 + hmgcr cut to 6 = 9.4 of 16, cut to 2: 1.175 of 2
    // borrowed(jdm):    0.5 of 1 + 1.175 of 2 = 1.675 of 3, cut to 2
    assertThat(pooled("jdm").size()).isCloseTo(7, within(1e-12));
    assertThat(pooled("jdm").sum()).isCloseTo(1 + 1.675 * 2 / 3, within(1e-12));
  }

  @Test
  void aFamilyRowIsLeftOutWhereTheMemberCountedTheSamePatients() {
    row("imnm", 0, 50, "registry");
    row("imnm_srp", 5, 5, "registry");
    assertThat(pooled("imnm_srp").sum()).isCloseTo(5 + 0.5, within(1e-12));
    assertThat(pooled("imnm_hmgcr").mean()).isLessThan(0.1);
  }

  @Test
  void aSiblingsRowIsLeftOutWhereThisNodeCountedTheSamePatients() {
    row("imnm_hmgcr", 0, 50, "registry");
    row("imnm_srp", 5, 5, "registry");
    assertThat(pooled("imnm_srp").sum()).isCloseTo(5 + 0.5, within(1e-12));
  }

  @Test
  void aSiblingsRowIsLeftOutWhereTheFamilyCountedTheSamePatients() {
    row("imnm", 10, 10, "registry");
    row("imnm_hmgcr", 0, 50, "registry");
    // start 1 + imnm 10 of 10, cut to 6; nothing of hmgcr
    assertThat(pooled("imnm_srp").mean()).isCloseTo(10.5 / 11, within(1e-12));
  }

  @Test
  void aMembersRowIsLeftOutWhereItsOwnFamilyCountedTheSamePatients() {
    row("imnm", 10, 10, "registry");
    row("imnm_hmgcr", 0, 50, "registry");
    // up(imnm) holds its own row alone
    assertThat(pooled("jdm").mean()).isCloseTo((0.5 + 2) / 3, within(1e-12));
  }

  @Test
  void twoSeriesOfOnePoolAreBothCounted() {
    row("imnm_srp", 5, 5, "registry", "pool (part)");
    row("imnm_hmgcr", 0, 5, "laboratory", "pool (part)");
    assertThat(pooled("imnm_hmgcr").sum()).isCloseTo(5.5, within(1e-12));
    assertThat(pooled("imnm_hmgcr").size()).isCloseTo(11, within(1e-12));
  }

  /**
   * The review holds the patients of the other series, too, and shuts them out even where it is not
   * counted itself.
   */
  @Test
  void aReviewOfBothSeriesIsLeftOutAndKeepsTheOtherSeriesOut() {
    row("imnm_srp", 5, 5, "registry", "pool (part)");
    row("imnm_hmgcr", 0, 5, "laboratory", "pool (part)");
    row("imnm", 50, 50, "pool");
    assertThat(pooled("imnm_srp").sum()).isCloseTo(5 + 0.5, within(1e-12));
    assertThat(pooled("imnm_hmgcr").sum()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void rowsBehindANodeAreItsOwnAndThoseOfItsFamilies() {
    row("imnm_srp", 1, 2);
    row("immune", 1, 2);
    row("jdm", 1, 2);
    assertThat(new TreePooling(tree, rows, START).rowsBehind(at("imnm_srp")))
        .asString()
        .contains("R0", "R1")
        .doesNotContain("R2");
  }

  /**
   * The same definition, written down the other way round: not samples but, for every row, how much
   * of it reaches a leaf.
   */
  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void everyPooledFigureIsThatOfBruteForce(long seed) {
    Knowledge knowledge = new RandomKnowledge(seed).knowledge();
    for (AgeGroup group : AgeGroup.values()) {
      RowWeights weights = new RowWeights(knowledge, group);
      for (String finding : knowledge.findings().keySet()) {
        List<TalliedRow> tallied = new ArrayList<>();
        for (FrequencyRow row : knowledge.rows().ofFinding(finding)) {
          Tally tally = row.counted() ? weights.tally(row) : Tally.NONE;
          if (tally.size() > 0) {
            tallied.add(
                new TalliedRow(
                    row.id(),
                    knowledge.tree().indexOfDisease(row.disease()).orElseThrow(),
                    tally,
                    weights.cohorts(row.reference())));
          }
        }
        TreePooling pooling = new TreePooling(knowledge.tree(), tallied, START);
        Parts parts = new Parts(knowledge.tree(), tallied);
        for (int leaf : knowledge.tree().leaves()) {
          Tally expected = parts.sum(parts.pooled(leaf));
          assertThat(pooling.pooled(leaf).size()).isCloseTo(expected.size(), within(1e-9));
          assertThat(pooling.pooled(leaf).sum()).isCloseTo(expected.sum(), within(1e-9));
          assertThat(pooling.pooled(leaf).assumed()).isCloseTo(expected.assumed(), within(1e-9));
        }
      }
    }
  }

  /** How much of every row reaches a node; the row number -1 is the start. */
  private record Parts(HypothesisTree tree, List<TalliedRow> rows) {

    Map<Integer, Double> pooled(int leaf) {
      Map<Integer, Double> parts = at(leaf, List.of());
      merge(parts, borrowed(leaf));
      return parts;
    }

    private Map<Integer, Double> borrowed(int node) {
      if (node == 0) {
        return new LinkedHashMap<>(Map.of(-1, 1.0));
      }
      int family = tree.parent(node);
      Map<Integer, Double> parts = borrowed(family);
      merge(parts, at(family, List.of(node)));
      for (int sibling : tree.members(family)) {
        if (sibling != node) {
          merge(parts, limited(upwards(sibling, List.of(node, family)), family));
        }
      }
      return limited(parts, family);
    }

    private Map<Integer, Double> upwards(int node, List<Integer> counted) {
      Map<Integer, Double> parts = at(node, counted);
      List<Integer> more = new ArrayList<>(counted);
      more.add(node);
      for (int member : tree.members(node)) {
        merge(parts, limited(upwards(member, more), node));
      }
      return parts;
    }

    /** Rows at a node that share patients with no row at certain others. */
    private Map<Integer, Double> at(int node, List<Integer> others) {
      Map<Integer, Double> parts = new LinkedHashMap<>();
      for (int r = 0; r < rows.size(); r++) {
        TalliedRow row = rows.get(r);
        boolean counted =
            rows.stream()
                .anyMatch(
                    other -> others.contains(other.node()) && other.cohorts().share(row.cohorts()));
        if (row.node() == node && !counted) {
          parts.put(r, 1.0);
        }
      }
      return parts;
    }

    private Map<Integer, Double> limited(Map<Integer, Double> parts, int family) {
      double factor = Math.min(1, tree.node(family).borrow() / sum(parts).size());
      Map<Integer, Double> limited = new LinkedHashMap<>();
      parts.forEach((row, part) -> limited.put(row, part * factor));
      return limited;
    }

    private static void merge(Map<Integer, Double> parts, Map<Integer, Double> more) {
      more.forEach((row, part) -> parts.merge(row, part, Double::sum));
    }

    Tally sum(Map<Integer, Double> parts) {
      Tally sum = Tally.NONE;
      for (Map.Entry<Integer, Double> part : parts.entrySet()) {
        Tally row = part.getKey() < 0 ? START : rows.get(part.getKey()).tally();
        sum = sum.plus(row.times(part.getValue()));
      }
      return sum;
    }
  }
}
