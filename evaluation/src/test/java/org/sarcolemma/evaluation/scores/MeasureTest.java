package org.sarcolemma.evaluation.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void areaUnderCurveIsTheShareOfPairsInTheRightOrder(long seed) {
    List<Outcome> outcomes = Outcomes.random(seed, (int) (2 + seed * seed));
    double auc = auc(outcomes).orElseThrow();
    assertThat(auc).isBetween(0.0, 1.0).isEqualTo(pairByPair(outcomes));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void reversedProbabilitiesGiveTheComplement(long seed) {
    List<Outcome> outcomes = Outcomes.random(seed, 60);
    List<Outcome> reversed =
        outcomes.stream()
            .map(o -> Outcomes.of(o.source(), o.imnm(), 1 - o.imnmProbability()))
            .toList();
    assertThat(auc(reversed).orElseThrow())
        .isCloseTo(1 - auc(outcomes).orElseThrow(), within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfCasesIsIrrelevant(long seed) {
    List<Outcome> outcomes = Outcomes.random(seed, 80);
    List<Outcome> shuffled = new ArrayList<>(outcomes);
    Collections.shuffle(shuffled, new Random(seed));
    SourceBootstrap bootstrap = new SourceBootstrap(100, seed);
    Scores expected = Scores.of(outcomes, bootstrap);
    Scores actual = Scores.of(shuffled, bootstrap);
    for (Measure measure : Measure.values()) {
      assertThat(actual.value(measure).orElseThrow())
          .isCloseTo(expected.value(measure).orElseThrow(), within(1e-12));
      assertThat(actual.interval(measure).orElseThrow().low())
          .isCloseTo(expected.interval(measure).orElseThrow().low(), within(1e-12));
      assertThat(actual.interval(measure).orElseThrow().high())
          .isCloseTo(expected.interval(measure).orElseThrow().high(), within(1e-12));
    }
  }

  @Test
  void countingAnOutcomeTwiceIsHavingItTwice() {
    List<Outcome> outcomes = Outcomes.random(3, 40);
    List<Outcome> repeated = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      repeated.addAll(Collections.nCopies(i % 3, outcomes.get(i)));
    }
    int[] times = IntStream.range(0, outcomes.size()).map(i -> i % 3).toArray();
    for (Measure measure : Measure.values()) {
      assertThat(measure.over(outcomes).of(times).orElseThrow())
          .isCloseTo(Statistic.once(measure, repeated).orElseThrow(), within(1e-14));
    }
  }

  @Test
  void suspicionStartsAtOneTenthItself() {
    List<Outcome> outcomes = List.of(Outcomes.of("a", true, 0.1), Outcomes.of("b", false, 0.1));
    assertThat(Statistic.once(Measure.IMNM_SENSITIVITY_P10, outcomes)).hasValue(1);
    assertThat(Statistic.once(Measure.IMNM_SPECIFICITY_P10, outcomes)).hasValue(0);
  }

  @Test
  void logLossOfOneCertainErrorIsFinite() {
    List<Outcome> error = List.of(Outcomes.of("a", true, 0));
    assertThat(Statistic.once(Measure.LOG_LOSS_IMNM, error).orElseThrow())
        .isCloseTo(6 * Math.log(10), within(1e-12));
    List<Outcome> coin = List.of(Outcomes.of("a", true, 0.5), Outcomes.of("b", false, 0.5));
    assertThat(Statistic.once(Measure.LOG_LOSS_IMNM, coin).orElseThrow())
        .isCloseTo(Math.log(2), within(1e-15));
    assertThat(Statistic.once(Measure.BRIER_IMNM, coin)).hasValue(0.25);
  }

  @Test
  void figuresAboutPatientsWhoAreNotThereAreEmpty() {
    Scores scores =
        Scores.of(
            List.of(Outcomes.of("a", false, 0.2), Outcomes.of("b", false, 0.3)),
            SourceBootstrap.STANDARD);
    assertThat(scores.value(Measure.IMNM_SENSITIVITY_TOP1)).isEmpty();
    assertThat(scores.interval(Measure.IMNM_SENSITIVITY_TOP1)).isEmpty();
    assertThat(scores.value(Measure.IMNM_AUC)).isEmpty();
    assertThat(scores.value(Measure.IMNM_SPECIFICITY_TOP1)).hasValue(1);
    assertThat(Scores.of(List.of(), SourceBootstrap.STANDARD).values()).isEmpty();
  }

  private static OptionalDouble auc(List<Outcome> outcomes) {
    return Statistic.once(Measure.IMNM_AUC, outcomes);
  }

  private static double pairByPair(List<Outcome> outcomes) {
    double right = 0;
    int pairs = 0;
    for (Outcome imnm : outcomes) {
      for (Outcome mimic : outcomes) {
        if (imnm.imnm() && !mimic.imnm()) {
          pairs++;
          int order = Double.compare(imnm.imnmProbability(), mimic.imnmProbability());
          right += order > 0 ? 1 : order == 0 ? 0.5 : 0;
        }
      }
    }
    return right / pairs;
  }
}
