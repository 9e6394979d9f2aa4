package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** Findings that travel together, correlation 0.7. */
class WeightsTest {
  private static SmallKnowledge skin() {
    return SmallKnowledge.ofSixDiseases()
        .group("skin", 0.7)
        .finding("vague", "skin")
        .finding("telling", "skin")
        .finding("fair", "skin")
        .finding("alone")
        .counted("telling", "jdm", 59, 60)
        .counted("telling", "lgmd", 0, 60)
        .counted("fair", "jdm", 40, 60)
        .counted("fair", "lgmd", 3, 60);
  }

  private static Map<String, Double> weights(
      SmallKnowledge knowledge, Map<String, Answer> answers) {
    Patient child = Patient.unknown(AgeGroup.CHILD).with(answers);
    Map<String, Double> weights = new TreeMap<>();
    new Differential(knowledge.knowledge())
        .rank(child, SmallKnowledge.CLINIC)
        .contributions("jdm")
        .forEach(c -> weights.put(c.about(), c.weight()));
    return weights;
  }

  @Test
  void theMostTellingAnswerCountsInFullAndEachFurtherOneLess() {
    Map<String, Double> weights =
        weights(
            skin(),
            Map.of(
                "telling",
                Answer.PRESENT,
                "fair",
                Answer.PRESENT,
                "vague",
                Answer.ABSENT,
                "alone",
                Answer.ABSENT));
    assertThat(weights.get("telling")).isEqualTo(1);
    assertThat(weights.get("fair")).isCloseTo(0.3, within(1e-12));
    assertThat(weights.get("vague")).isCloseTo(0.09, within(1e-12));
    assertThat(weights.get("alone")).isEqualTo(1);
  }

  @Test
  void anUninformativeAnswerNeverDilutesAnInformativeOne() {
    Map<String, Double> without = weights(skin(), Map.of("telling", Answer.PRESENT));
    Map<String, Double> with =
        weights(skin(), Map.of("telling", Answer.PRESENT, "vague", Answer.PRESENT));
    assertThat(with.get("telling")).isEqualTo(without.get("telling"));
  }

  @Test
  void aGroupNobodyDescribedHoldsNothingTogether() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases().finding("a", "unknown").finding("b", "unknown");
    assertThat(weights(knowledge, Map.of("a", Answer.PRESENT, "b", Answer.PRESENT)))
        .containsOnly(Map.entry("a", 1.0), Map.entry("b", 1.0));
  }

  @Test
  void fullCorrelationLeavesOneAnswerOfTheGroup() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .group("same", 1)
            .finding("a", "same")
            .finding("b", "same")
            .counted("b", "jdm", 9, 10);
    assertThat(weights(knowledge, Map.of("a", Answer.PRESENT, "b", Answer.PRESENT)))
        .containsOnly(Map.entry("a", 0.0), Map.entry("b", 1.0));
  }

  @Test
  void equallyTellingAnswersComeByName() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .group("twins", 0.5)
            .finding("b", "twins")
            .finding("a", "twins")
            .counted("a", "jdm", 9, 10)
            .counted("b", "jdm", 9, 10);
    assertThat(weights(knowledge, Map.of("a", Answer.PRESENT, "b", Answer.PRESENT)))
        .containsOnly(Map.entry("a", 1.0), Map.entry("b", 0.5));
  }

  /**
   * Variants of two genes are equally telling whatever the place of the two diseases in the tree.
   */
  @Test
  void answersThatTellEquallyMuchOfTwoDiseasesComeByName() {
    StringBuilder tree = new StringBuilder("muscle_disease 1\n");
    for (int i = 0; i < 37; i++) {
      tree.append("  gene").append(i).append('\n');
    }
    tree.append("  none_of_these");
    for (int i = 1; i < 37; i++) {
      SmallKnowledge knowledge =
          SmallKnowledge.tree(tree.toString().replace("gene0", "jdm"))
              .group("genes", 0.5)
              .finding("a", "genes")
              .finding("b", "genes")
              .defining("a", "jdm", 0.8, 20)
              .defining("a", "elsewhere", 0.0005, 200)
              .defining("b", "gene" + i, 0.8, 20)
              .defining("b", "elsewhere", 0.0005, 200);
      assertThat(weights(knowledge, Map.of("a", Answer.PRESENT, "b", Answer.PRESENT)))
          .as("jdm and gene " + i)
          .containsOnly(Map.entry("a", 1.0), Map.entry("b", 0.5));
    }
  }
}
