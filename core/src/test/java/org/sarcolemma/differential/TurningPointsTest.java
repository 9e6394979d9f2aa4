package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.RandomKnowledge;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** The smallest sets of answers that put another diagnosis first, against trying every set. */
class TurningPointsTest {
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);

  private static TurningPoints points(Differential differential, Patient patient) {
    return TurningPoints.of(
        differential, patient, differential.rank(patient, SmallKnowledge.CLINIC));
  }

  private static String first(Differential differential, Patient patient) {
    Ranking ranking = differential.rank(patient, SmallKnowledge.CLINIC);
    return differential.knowledge().tree().nodes().stream()
        .filter(Hypothesis::reported)
        .map(h -> h.id().startsWith("imnm_") ? "imnm" : h.id())
        .distinct()
        .max(
            Comparator.<String>comparingDouble(ranking::probability)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** Every set of so many answers that changes the first place. */
  private static Set<String> byBruteForce(Differential differential, Patient patient, int size) {
    List<Map<String, Answer>> sets = new ArrayList<>(List.of(Map.of()));
    for (Finding finding : differential.knowledge().findings().values()) {
      boolean open =
          patient.answer(finding.id()) == Answer.UNKNOWN
              && !differential.implications().settled(patient, finding.id());
      for (Map<String, Answer> set : List.copyOf(open ? sets : List.of())) {
        for (Answer answer : List.of(Answer.PRESENT, Answer.ABSENT)) {
          if (set.size() < size) {
            Map<String, Answer> more = new TreeMap<>(set);
            more.put(finding.id(), answer);
            sets.add(more);
          }
        }
      }
    }
    String now = first(differential, patient);
    Set<String> turning = new TreeSet<>();
    for (Map<String, Answer> set : sets) {
      Patient then = patient.with(set);
      if (set.size() == size
          && differential.implications().contradictions(then).isEmpty()
          && !first(differential, then).equals(now)) {
        turning.add(set.toString());
      }
    }
    return turning;
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void theSmallestSetsAreThoseOfBruteForce(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Differential differential = new Differential(random.knowledge());
    for (Patient patient : List.of(CHILD, random.patient(), random.patient())) {
      TurningPoints found = points(differential, patient);
      int size = found.points().isEmpty() ? 0 : found.points().get(0).answers().size();
      for (int smaller = 1; smaller < (size == 0 ? 4 : size); smaller++) {
        assertThat(byBruteForce(differential, patient, smaller)).isEmpty();
      }
      if (size > 0 && found.complete()) {
        assertThat(found.points())
            .extracting(point -> point.answers().toString())
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(byBruteForce(differential, patient, size));
      }
    }
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void aTurningPointSaysWhatTheRankingWillSay(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Differential differential = new Differential(random.knowledge());
    Patient patient = random.patient();
    List<Double> likely = new ArrayList<>();
    for (TurningPoint point : points(differential, patient).points()) {
      Patient then = patient.with(point.answers());
      assertThat(point.leading()).isEqualTo(first(differential, then));
      assertThat(point.leadingProbability())
          .isCloseTo(
              differential.rank(then, SmallKnowledge.CLINIC).probability(point.leading()),
              within(1e-12));
      assertThat(point.probability()).isBetween(0.0, 1.0);
      likely.add(-point.probability());
    }
    assertThat(likely).isSorted();
  }

  /** Which antibody of necrotizing myopathy leads is no change of the first place. */
  @Test
  void necrotizingMyopathiesAreOnePlace() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("sign")
            .counted("sign", "imnm_hmgcr", 58, 60)
            .counted("sign", "imnm_srp", 30, 60)
            .finding("necrosis")
            .counted("necrosis", "imnm_hmgcr", 59, 60)
            .counted("necrosis", "imnm_srp", 59, 60)
            .counted("necrosis", "jdm", 1, 60)
            .counted("necrosis", "lgmd", 1, 60)
            .knowledge();
    Differential differential = new Differential(knowledge);
    for (TurningPoint point : points(differential, CHILD).points()) {
      assertThat(point.leading()).doesNotStartWith("imnm_");
    }
    Patient necrotic = CHILD.with("necrosis", Answer.PRESENT);
    for (TurningPoint point : points(differential, necrotic).points()) {
      assertThat(point.leading()).isNotEqualTo("imnm").doesNotStartWith("imnm_");
    }
  }

  @Test
  void whereNoAnswerIsOpenNothingCanTurn() {
    Knowledge knowledge = SmallKnowledge.ofSixDiseases().finding("rash").knowledge();
    assertThat(points(new Differential(knowledge), CHILD.with("rash", Answer.PRESENT)).points())
        .isEmpty();
  }
}
