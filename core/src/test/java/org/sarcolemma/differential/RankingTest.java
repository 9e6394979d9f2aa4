package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.RandomKnowledge;
import org.sarcolemma.RowOf;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** Sections 1 and 6 of the document, and what must hold whatever the figures are. */
class RankingTest {
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);

  private static Ranking rank(Knowledge knowledge, Patient patient) {
    return new Differential(knowledge).rank(patient, SmallKnowledge.CLINIC);
  }

  private static List<String> leaves(Knowledge knowledge) {
    return knowledge.tree().leaves().stream().map(i -> knowledge.tree().node(i).id()).toList();
  }

  /**
   * One posterior on paper: 9 of 10 with a rash for dermatomyositis, its priors 1/3 × 1/2 = 1/6;
   * every other disease at what it borrows.
   */
  @Test
  void aPosteriorIsPriorTimesLikelihoodOverTheirSum() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases().finding("rash").counted("rash", "jdm", 9, 10).knowledge();
    // jdm: 9 of 10 and 0.5 of 1 borrowed
    double jdm = 9.5 / 11;
    // imnm borrows 0.5 of 1 and 1.8 of 2, cut to 2: 23/15 of 2; its members get that
    double member = 23.0 / 30;
    // immune is 1.8 of 2 cut to 1 for its siblings: 0.5 of 1 and 0.9 of 1, cut to 1, for lgmd and
    // fshd
    double inherited = 0.7;
    double none = (2 * member + jdm + 2 * inherited) / 5;
    double total = (2 * member / 4 + jdm / 2 + 2 * inherited / 2 + none) / 3;
    Ranking ranking = rank(knowledge, CHILD.with("rash", Answer.PRESENT));
    assertThat(ranking.probability("jdm")).isCloseTo(jdm / 6 / total, within(1e-12));
    assertThat(ranking.probability("imnm_srp")).isCloseTo(member / 12 / total, within(1e-12));
    assertThat(ranking.probability("lgmd")).isCloseTo(inherited / 6 / total, within(1e-12));
    assertThat(ranking.probability("none_of_these")).isCloseTo(none / 3 / total, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  @Tag("SR-04")
  void probabilitiesAddUpToOneWithNoneOfTheseAmongThem(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Ranking ranking = rank(random.knowledge(), random.patient());
    double sum = 0;
    for (String leaf : leaves(random.knowledge())) {
      assertThat(ranking.probability(leaf)).as(leaf).isStrictlyBetween(0.0, 1.0);
      sum += ranking.probability(leaf);
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
    assertThat(ranking.probability(Knowledge.NONE_OF_THESE)).isPositive();
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void aFamilyHasTheSumOfItsMembers(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Ranking ranking = rank(random.knowledge(), random.patient());
    Map<String, Double> all = ranking.probabilities();
    var tree = random.knowledge().tree();
    assertThat(all.keySet())
        .containsExactlyElementsOf(tree.nodes().stream().map(Hypothesis::id).toList());
    for (int node = 0; node < tree.size(); node++) {
      double members =
          tree.members(node).stream().mapToDouble(m -> all.get(tree.node(m).id())).sum();
      if (!tree.members(node).isEmpty()) {
        assertThat(all.get(tree.node(node).id())).isCloseTo(members, within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  @Tag("SR-07")
  void anUnknownAnswerChangesNotOneBit(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Patient patient = random.patient();
    TreeMap<String, Answer> padded = new TreeMap<>(patient.findings());
    random.knowledge().findings().keySet().forEach(f -> padded.putIfAbsent(f, Answer.UNKNOWN));
    padded.put("a finding nobody knows", Answer.UNKNOWN);
    Patient asked =
        new Patient(
            patient.ageGroup(), patient.onset(), patient.sex(), padded, patient.quantities());
    assertSameBits(
        random.knowledge(), rank(random.knowledge(), patient), rank(random.knowledge(), asked));
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  @Tag("SR-52")
  void neitherTheOrderOfAnswersNorWhoAskedBeforeMatters(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Patient patient = random.patient();
    List<String> order = new ArrayList<>(patient.findings().keySet());
    Collections.shuffle(order, new Random(seed));
    Patient again =
        new Patient(
            patient.ageGroup(),
            patient.onset(),
            patient.sex(),
            new TreeMap<>(),
            patient.quantities());
    for (String finding : order) {
      again = again.with(finding, patient.answer(finding));
    }
    Differential busy = new Differential(random.knowledge());
    for (int i = 0; i < 5; i++) {
      busy.rank(random.patient(), SmallKnowledge.CLINIC);
    }
    assertSameBits(
        random.knowledge(),
        rank(random.knowledge(), patient),
        busy.rank(again, SmallKnowledge.CLINIC));
  }

  @Test
  @Tag("SR-52")
  void threadsThatAskAtOnceGetTheSameAnswer() {
    RandomKnowledge random = new RandomKnowledge(7);
    Patient patient = random.patient();
    Ranking alone = rank(random.knowledge(), patient);
    Differential shared = new Differential(random.knowledge());
    IntStream.range(0, 64)
        .parallel()
        .mapToObj(i -> shared.rank(patient, SmallKnowledge.CLINIC))
        .toList()
        .forEach(ranking -> assertSameBits(random.knowledge(), alone, ranking));
  }

  private static void assertSameBits(Knowledge knowledge, Ranking one, Ranking other) {
    for (Hypothesis node : knowledge.tree().nodes().subList(1, knowledge.tree().size())) {
      assertThat(other.probability(node.id())).isEqualTo(one.probability(node.id()));
      assertThat(other.interval(node.id())).isEqualTo(one.interval(node.id()));
      assertThat(other.logOdds(node.id())).isEqualTo(one.logOdds(node.id()));
      assertThat(other.contributions(node.id())).isEqualTo(one.contributions(node.id()));
      assertThat(other.patientsBehind(node.id())).isEqualTo(one.patientsBehind(node.id()));
    }
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void aFindingLikeliestInADiseaseNeverSpeaksAgainstIt(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Knowledge knowledge = random.knowledge();
    Differential differential = new Differential(knowledge);
    Patient patient = random.patient();
    Ranking before = differential.rank(patient, SmallKnowledge.CLINIC);
    for (String finding : knowledge.findings().keySet()) {
      boolean alone = knowledge.finding(finding).orElseThrow().group().isEmpty();
      if (alone && patient.answer(finding) == Answer.UNKNOWN) {
        PooledFigure likeliest =
            Collections.max(
                differential.figures(finding, patient.ageGroup()),
                java.util.Comparator.comparingDouble(PooledFigure::share));
        Ranking after =
            differential.rank(patient.with(finding, Answer.PRESENT), SmallKnowledge.CLINIC);
        assertThat(after.logOdds(likeliest.hypothesis()))
            .as(finding + " in " + likeliest.hypothesis())
            .isGreaterThanOrEqualTo(before.logOdds(likeliest.hypothesis()) - 1e-12);
      }
    }
  }

  @Test
  @Tag("SR-26")
  void whatASourceExcludesStaysPossible() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("rash")
            .row(RowOf.finding("rash", "imnm_hmgcr").word(FrequencyWord.EXCLUDED).row())
            .row(RowOf.finding("rash", "imnm").counts(0, 60).row())
            .counted("rash", "jdm", 60, 60)
            .knowledge();
    Ranking ranking = rank(knowledge, CHILD.with("rash", Answer.PRESENT));
    assertThat(ranking.probability("imnm_hmgcr")).isGreaterThan(0.0005);
  }

  @Test
  @Tag("SR-25")
  void aSilentAnswerChangesNotOneBitInAChild() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("statin")
            .counted("statin", "imnm_hmgcr", 40, 60)
            .counted("statin", "jdm", 0, 60)
            .silent("statin", Answer.ABSENT, AgeGroup.CHILD)
            .knowledge();
    Patient without = CHILD.with("statin", Answer.ABSENT);
    assertSameBits(knowledge, rank(knowledge, CHILD), rank(knowledge, without));
    assertThat(rank(knowledge, without).weighed()).isEmpty();
    Patient adult = Patient.unknown(AgeGroup.ADULT);
    assertThat(rank(knowledge, adult.with("statin", Answer.ABSENT)).probability("imnm_hmgcr"))
        .isLessThan(rank(knowledge, adult).probability("imnm_hmgcr"));
    assertThat(rank(knowledge, CHILD.with("statin", Answer.PRESENT)).probability("imnm_hmgcr"))
        .isGreaterThan(rank(knowledge, CHILD).probability("imnm_hmgcr"));
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  @Tag("SR-28")
  void theIntervalHoldsTheProbability(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Ranking ranking = rank(random.knowledge(), random.patient());
    for (Hypothesis node : random.knowledge().tree().nodes()) {
      CredibleInterval interval = ranking.interval(node.id());
      assertThat(ranking.probability(node.id())).isBetween(interval.low(), interval.high());
    }
  }

  @Test
  void aContributionNamesItsRowsAndWhatItRestsOn() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("rash")
            .finding("cramp")
            .row(RowOf.finding("rash", "jdm").counts(9, 10).id("F1").row())
            .row(RowOf.finding("rash", "immune").counts(4, 10).id("F2").row())
            .row(RowOf.finding("rash", "lgmd").counts(0, 10).id("F3").row())
            .row(
                RowOf.finding("cramp", "jdm")
                    .word(FrequencyWord.OCCASIONAL)
                    .level(EvidenceLevel.MEMORY)
                    .id("A1")
                    .row())
            .knowledge();
    Patient child = CHILD.with(Map.of("rash", Answer.PRESENT, "cramp", Answer.ABSENT));
    List<Contribution> contributions = rank(knowledge, child).contributions("jdm");
    assertThat(contributions)
        .anySatisfy(
            c -> {
              assertThat(c.about()).isEqualTo("rash");
              assertThat(c.sources()).containsExactly("F1", "F2");
              assertThat(c.kind()).isEqualTo(Contribution.Kind.EVIDENCE);
              assertThat(c.logOdds()).isPositive();
            })
        .anySatisfy(
            c -> {
              assertThat(c.about()).isEqualTo("cramp");
              assertThat(c.sources()).containsExactly("A1");
              assertThat(c.kind()).isEqualTo(Contribution.Kind.ASSUMPTION);
            });
    assertThat(rank(knowledge, child).contributions("immune"))
        .anySatisfy(
            c -> {
              assertThat(c.about()).isEqualTo("rash");
              assertThat(c.sources()).containsExactlyInAnyOrder("F2", "F1");
            });
  }

  @Test
  void anUnknownDiseaseIsRefused() {
    Ranking ranking = rank(SmallKnowledge.ofSixDiseases().knowledge(), CHILD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ranking.probability("scurvy"))
        .withMessage("hypothesis 'scurvy' is unknown");
  }
}
