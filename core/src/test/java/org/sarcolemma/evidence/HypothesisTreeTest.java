package org.sarcolemma.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarcolemma.SmallKnowledge;

class HypothesisTreeTest {
  private final HypothesisTree tree = SmallKnowledge.ofSixDiseases().tree();

  private int at(String id) {
    return tree.index(id).orElseThrow();
  }

  private List<String> ids(List<Integer> nodes) {
    return nodes.stream().map(i -> tree.node(i).id()).toList();
  }

  @Test
  void leavesAreTheNodesWithoutMembersInTheOrderOfTheFile() {
    assertThat(ids(tree.leaves()))
        .containsExactly("imnm_hmgcr", "imnm_srp", "jdm", "lgmd", "fshd", "none_of_these");
    for (int leaf = 0; leaf < tree.leaves().size(); leaf++) {
      assertThat(tree.leafIndex(tree.leaves().get(leaf))).isEqualTo(leaf);
    }
    assertThat(tree.leafIndex(at("imnm"))).isEqualTo(-1);
  }

  @Test
  void aFamilyHoldsTheLeavesBelowIt() {
    assertThat(tree.leavesBelow(at("imnm"))).containsExactly(0, 1);
    assertThat(tree.leavesBelow(at("immune"))).containsExactly(0, 1, 2);
    assertThat(tree.leavesBelow(at("jdm"))).containsExactly(2);
    assertThat(tree.leavesBelow(0)).hasSize(6);
    assertThat(ids(tree.members(at("immune")))).containsExactly("imnm", "jdm");
  }

  @Test
  void aNodeStandsAtOrAboveItselfAndItsMembers() {
    assertThat(tree.isAtOrAbove(at("immune"), at("imnm_srp"))).isTrue();
    assertThat(tree.isAtOrAbove(at("jdm"), at("jdm"))).isTrue();
    assertThat(tree.isAtOrAbove(at("inherited"), at("imnm_srp"))).isFalse();
    assertThat(tree.isAtOrAbove(at("imnm_srp"), at("immune"))).isFalse();
    assertThat(tree.parent(0)).isEqualTo(-1);
  }

  @Test
  void rowsFindTheirNodeByIdOrAlias() {
    HypothesisTree aliased =
        new HypothesisTree(
            List.of(node("root", ""), node("imnm_hmgcr", "root", "hmgcr"), node("other", "root")));
    assertThat(aliased.indexOfDisease("hmgcr")).contains(1);
    assertThat(aliased.indexOfDisease("imnm_hmgcr")).contains(1);
    assertThat(aliased.indexOfDisease("scurvy")).isEmpty();
    assertThat(aliased.index("hmgcr")).isEmpty();
  }

  @Test
  void nonsensicalTreesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HypothesisTree(List.of(node("root", ""), node("a", "b"))))
        .withMessage("hypothesis a: parent b is not above it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HypothesisTree(List.of(node("root", ""), node("a", ""))))
        .withMessage("hypothesis a is a second root");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new HypothesisTree(List.of(node("root", ""), node("a", "root"), node("a", "root"))))
        .withMessage("hypothesis a stands twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new HypothesisTree(
                    List.of(node("root", ""), node("a", "root", "x"), node("b", "root", "x"))))
        .withMessage("'x' names both a and b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Hypothesis("a", "a", Optional.empty(), false, -1, List.of(), ""))
        .withMessage("hypothesis a: cannot borrow -1.0");
  }

  private static Hypothesis node(String id, String parent, String... aliases) {
    return new Hypothesis(
        id,
        id,
        parent.isEmpty() ? Optional.empty() : Optional.of(parent),
        false,
        1,
        List.of(aliases),
        "");
  }
}
