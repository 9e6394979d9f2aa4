package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.RandomKnowledge;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** What answers not yet known would do. */
class OutlookTest {
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);

  private static Outlook outlook(
      Differential differential, Patient patient, List<String> findings) {
    return Outlook.of(
        differential, patient, differential.rank(patient, SmallKnowledge.CLINIC), findings);
  }

  /** Findings of random knowledge that travel alone. */
  private static List<String> alone(Knowledge knowledge) {
    return knowledge.findings().values().stream()
        .filter(f -> f.group().isEmpty())
        .map(f -> f.id())
        .toList();
  }

  private static double bits(Differential differential, Ranking ranking) {
    double sum = 0;
    var tree = differential.knowledge().tree();
    for (int leaf : tree.leaves()) {
      double p = ranking.probability(tree.node(leaf).id());
      sum -= p * StrictMath.log(p) / StrictMath.log(2);
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void informationIsThatOfBruteForceAndNeverNegative(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Differential differential = new Differential(random.knowledge());
    Patient patient = Patient.unknown(AgeGroup.CHILD).with("f1", Answer.PRESENT);
    for (List<String> asked :
        List.of(List.of("f2"), List.of("f2", "f4"), List.of("f2", "f4", "f5", "defined"))) {
      Outlook outlook = outlook(differential, patient, asked);
      Ranking now = differential.rank(patient, SmallKnowledge.CLINIC);
      double left = 0;
      for (Prospect prospect : outlook.prospects()) {
        Ranking then = differential.rank(patient.with(prospect.answers()), SmallKnowledge.CLINIC);
        left += prospect.probability() * bits(differential, then);
      }
      assertThat(outlook.prospects()).hasSize(1 << asked.size());
      assertThat(outlook.informationBits())
          .isNotNegative()
          .isCloseTo(bits(differential, now) - left, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void prospectsAverageBackToToday(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Knowledge knowledge = random.knowledge();
    Differential differential = new Differential(knowledge);
    Patient patient = random.patient();
    Ranking now = differential.rank(patient, SmallKnowledge.CLINIC);
    Outlook outlook = outlook(differential, patient, alone(knowledge));
    if (outlook.prospects().isEmpty()) {
      assertThat(outlook.informationBits()).isZero();
      return;
    }
    double certain = 0;
    Map<String, Double> average = new TreeMap<>();
    for (Prospect prospect : outlook.prospects()) {
      certain += prospect.probability();
      differential
          .rank(patient.with(prospect.answers()), SmallKnowledge.CLINIC)
          .probabilities()
          .forEach((node, p) -> average.merge(node, prospect.probability() * p, Double::sum));
    }
    assertThat(certain).isCloseTo(1, within(1e-12));
    now.probabilities()
        .forEach((node, p) -> assertThat(average.get(node)).as(node).isCloseTo(p, within(1e-10)));
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void aProspectSaysWhatTheRankingWillSay(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Differential differential = new Differential(random.knowledge());
    for (Prospect prospect : outlook(differential, CHILD, alone(random.knowledge())).prospects()) {
      Ranking then = differential.rank(CHILD.with(prospect.answers()), SmallKnowledge.CLINIC);
      assertThat(then.probability(prospect.leading()))
          .isCloseTo(prospect.leadingProbability(), within(1e-12));
      for (String disease : random.diseases()) {
        assertThat(then.probability(disease))
            .isLessThanOrEqualTo(prospect.leadingProbability() + 1e-12);
      }
    }
  }

  @Test
  void prospectsComeLikeliestFirst() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("rash")
            .finding("fever")
            .counted("rash", "jdm", 9, 10)
            .counted("fever", "jdm", 1, 10)
            .knowledge();
    List<Double> probabilities = new ArrayList<>();
    outlook(new Differential(knowledge), CHILD, List.of("rash", "fever"))
        .prospects()
        .forEach(p -> probabilities.add(-p.probability()));
    assertThat(probabilities).hasSize(4).isSorted();
  }

  @Test
  void answeredSettledAndUnweighedFindingsAreNotAskedAgain() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("rash")
            .finding("gottron", "", "rash")
            .listedFinding("course")
            .finding("fever")
            .knowledge();
    Differential differential = new Differential(knowledge);
    List<String> all = List.of("rash", "gottron", "course", "fever", "cough");
    Outlook outlook = outlook(differential, CHILD.with("rash", Answer.ABSENT), all);
    assertThat(outlook.prospects())
        .allSatisfy(p -> assertThat(p.answers()).containsOnlyKeys("fever"));
    Outlook nothing =
        outlook(differential, CHILD.with("rash", Answer.ABSENT).with("fever", Answer.ABSENT), all);
    assertThat(nothing.prospects()).isEmpty();
    assertThat(nothing.informationBits()).isZero();
  }

  @Test
  void ofFindingsThatTravelTogetherOnlyTheMostTellingIsAskedFor() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .group("skin", 0.7)
            .finding("vague", "skin")
            .finding("telling", "skin")
            .counted("telling", "jdm", 59, 60)
            .counted("telling", "lgmd", 0, 60)
            .knowledge();
    assertThat(outlook(new Differential(knowledge), CHILD, List.of("vague", "telling")).prospects())
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.answers()).containsOnlyKeys("telling"));
  }

  @Test
  void aTestOfManyFindingsLooksAheadAtSixOfThem() {
    SmallKnowledge knowledge = SmallKnowledge.ofSixDiseases();
    List<String> findings = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      knowledge.finding("f" + i).counted("f" + i, "jdm", i, 10);
      findings.add("f" + i);
    }
    assertThat(outlook(new Differential(knowledge.knowledge()), CHILD, findings).prospects())
        .hasSize(64);
  }

  @Test
  void aFindingNoDiseaseDiffersOnTellsNothing() {
    Knowledge knowledge = SmallKnowledge.ofSixDiseases().finding("hiccup").knowledge();
    assertThat(outlook(new Differential(knowledge), CHILD, List.of("hiccup")).informationBits())
        .isCloseTo(0, within(1e-12));
  }

  @Test
  void aProspectSaysWhatTheRankingWillSayWhereTheGroupHasAnswers() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .group("skin", 0.7)
            .finding("rash", "skin")
            .finding("gottron", "skin")
            .counted("rash", "jdm", 59, 60)
            .counted("rash", "lgmd", 0, 60)
            .counted("gottron", "jdm", 40, 60)
            .counted("gottron", "lgmd", 1, 60)
            .knowledge();
    Differential differential = new Differential(knowledge);
    Patient child = CHILD.with("rash", Answer.PRESENT);
    for (Prospect prospect : outlook(differential, child, List.of("gottron")).prospects()) {
      Ranking then = differential.rank(child.with(prospect.answers()), SmallKnowledge.CLINIC);
      assertThat(then.probability(prospect.leading()))
          .isCloseTo(prospect.leadingProbability(), within(1e-12));
    }
  }
}
