package org.sarcolemma.evaluation.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBootstrapTest {
  /**
   * One patient a source: the resampled share is Binomial(100, right/100)/100, whose 2.5 % and 97.5
   * % points are known ({@code qbinom(c(.025,.975), 100, right/100)} in R). A thousand resamples
   * hit them to one patient.
   */
  @ParameterizedTest
  @CsvSource({"50, 0.40, 0.60", "89, 0.82, 0.95"})
  void intervalOfAShareIsThatOfTheBinomialDistribution(int right, double low, double high) {
    ConfidenceInterval interval = top1(sources(100, right, 1));
    assertThat(interval.low()).isCloseTo(low, within(0.0101));
    assertThat(interval.high()).isCloseTo(high, within(0.0101));
  }

  /**
   * A hundred patients, but of four papers, two all right and two all wrong: resamples of papers
   * give 0 or 1 with probability 1/16 each, so the interval is everything. Drawing patients would
   * pretend 0.40 to 0.60.
   */
  @Test
  void papersAreDrawnAndNotPatients() {
    assertThat(top1(sources(4, 2, 25))).isEqualTo(new ConfidenceInterval(0, 1));
  }

  @Test
  void allRightGivesAnIntervalWithoutWidth() {
    assertThat(top1(sources(9, 9, 1)).hasNoWidth()).isTrue();
  }

  @Test
  void fewerThanTwoSourcesGiveNoInterval() {
    assertThat(SourceBootstrap.STANDARD.intervals(sources(1, 1, 30))).isEmpty();
    assertThat(SourceBootstrap.STANDARD.intervals(List.of())).isEmpty();
  }

  /** Of 40 sources, k have the disease; 1 - (1 - k/40)^40 of the resamples then have it too. */
  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "4, true"})
  void aDiseaseOfTooFewSourcesHasNoInterval(int diseased, boolean interval) {
    List<Outcome> outcomes =
        IntStream.range(0, 40)
            .mapToObj(i -> Outcomes.of("source" + i, i < diseased, i / 64.0))
            .toList();
    assertThat(SourceBootstrap.STANDARD.intervals(outcomes).containsKey(Measure.IMNM_AUC))
        .isEqualTo(interval);
    assertThat(SourceBootstrap.STANDARD.intervals(outcomes)).containsKey(Measure.BRIER_IMNM);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void intervalsHoldTheFigureAndRepeatExactly(long seed) {
    List<Outcome> outcomes = Outcomes.random(seed, 100);
    SourceBootstrap bootstrap = new SourceBootstrap(400, seed);
    Scores scores = Scores.of(outcomes, bootstrap);
    for (Measure measure : Measure.values()) {
      ConfidenceInterval interval = scores.interval(measure).orElseThrow();
      assertThat(scores.value(measure).orElseThrow()).isBetween(interval.low(), interval.high());
    }
    assertThat(Scores.of(outcomes, bootstrap)).isEqualTo(scores);
  }

  @Test
  void twoSourcesAndOneResampleAreTheLeast() {
    assertThat(new SourceBootstrap(1, 7).intervals(sources(2, 1, 1))).containsKey(Measure.TOP1);
  }

  @Test
  void noResamplesAreRefused() {
    assertThatThrownBy(() -> new SourceBootstrap(0, 1)).hasMessage("resamples is 0, below 1");
  }

  private static ConfidenceInterval top1(List<Outcome> outcomes) {
    return Objects.requireNonNull(SourceBootstrap.STANDARD.intervals(outcomes).get(Measure.TOP1));
  }

  private static List<Outcome> sources(int sources, int right, int patientsEach) {
    return IntStream.range(0, sources * patientsEach)
        .mapToObj(i -> Outcomes.diagnosed("source" + i % sources, i % sources < right))
        .toList();
  }
}
