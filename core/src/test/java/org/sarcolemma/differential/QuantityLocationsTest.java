package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.RandomKnowledge;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.statistics.StandardNormal;

/**
 * Section 4 of the document: measured quantities. Creatine kinase: spread 0.5, 2 % outliers, start
 * 1,000.
 */
class QuantityLocationsTest {
  private static final int HMGCR = 0;
  private static final int SRP = 1;
  private static final int LGMD = 3;
  private static final int NONE = 5;

  private static QuantityLocations ck(Knowledge knowledge) {
    return of(knowledge, "ck", AgeGroup.CHILD);
  }

  private static QuantityLocations of(Knowledge knowledge, String quantity, AgeGroup group) {
    return new QuantityLocations(
        java.util.Objects.requireNonNull(knowledge.quantities().get(quantity)),
        knowledge,
        new RowWeights(knowledge, group),
        group);
  }

  @Test
  void whereNothingIsKnownEveryDiseaseLiesAtTheStart() {
    QuantityLocations ck = ck(SmallKnowledge.ofSixDiseases().creatineKinase().knowledge());
    for (int leaf = 0; leaf <= NONE; leaf++) {
      assertThat(ck.middle(leaf)).isCloseTo(1000, within(1e-6));
    }
  }

  @Test
  void aMedianMovesItsDiseaseInProportionToItsPatients() {
    QuantityLocations ck =
        ck(
            SmallKnowledge.ofSixDiseases()
                .creatineKinase()
                .level("ck", "lgmd", 10_000, 9)
                .knowledge());
    // start: 1 patient at log10 = 3, cut to 1, then to 2 for a member of the family: 1 patient; own
    // 9 at 4
    assertThat(ck.middle(LGMD)).isCloseTo(StrictMath.pow(10, 3.9), within(1e-6));
    assertThat(ck.middle(SRP)).isGreaterThan(1000);
  }

  /**
   * 84.13 % above 1,000 puts the location one spread above it; the row keeps φ(1)² / (P(1-P)) of
   * its size.
   */
  @Test
  void aShareBeyondALimitIsAnObservationOfTheLocation() {
    double share = StandardNormal.cumulative(1);
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .creatineKinase()
            .counted("ck_gt_1000", "lgmd", 40 * share, 40)
            .knowledge();
    double kept = 40 * 0.05854983152431917 / (share * (1 - share));
    double location = (3.5 * kept + 3) / (kept + 1);
    assertThat(StrictMath.log10(ck(knowledge).middle(LGMD))).isCloseTo(location, within(1e-9));
  }

  @Test
  void aShareBelowALimitIsReadTheOtherWayRound() {
    Knowledge below =
        SmallKnowledge.ofSixDiseases()
            .creatineKinase()
            .counted("ck_normal", "lgmd", 30, 40)
            .knowledge();
    assertThat(ck(below).middle(LGMD)).isLessThan(200);
  }

  @Test
  void aShareOfNobodyOrEverybodyIsHeldAtTwoPercent() {
    Knowledge all =
        SmallKnowledge.ofSixDiseases()
            .creatineKinase()
            .counted("ck_gt_1000", "lgmd", 1e6, 1e6)
            .knowledge();
    // at most 3 + 0.5 * 2.0537 on the scale
    assertThat(StrictMath.log10(ck(all).middle(LGMD))).isBetween(3.8, 3 + 0.5 * 2.0537490);
  }

  @Test
  void theDensityIsThatOfANormalWithItsUncertaintyAndAFewOutliers() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases().creatineKinase().level("ck", "lgmd", 10_000, 9).knowledge();
    double spread = StrictMath.sqrt(0.25 + 0.25 / 10);
    double z = (4 - 3.9) / spread;
    double normal = StrictMath.exp(-z * z / 2) / (spread * StrictMath.sqrt(2 * StrictMath.PI));
    double inside =
        StandardNormal.cumulative((6 - 3.9) / spread)
            - StandardNormal.cumulative((1 - 3.9) / spread);
    double expected = 0.98 * normal / inside + 0.02 / 5;
    double[] logs = ck(knowledge).logLikelihood(Reading.exactly(10_000));
    assertThat(StrictMath.exp(logs[LGMD])).isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void theBandsOfTheWholeRangeShareOutCertainty(long seed) {
    Knowledge knowledge = new RandomKnowledge(seed).knowledge();
    double[] limits = {10, 137, 200, 1000, 3000, 40_000, 1_000_000};
    QuantityLocations ck = ck(knowledge);
    double[] sums = new double[knowledge.tree().leaves().size()];
    for (int i = 1; i < limits.length; i++) {
      double[] logs = ck.logLikelihood(Reading.between(limits[i - 1], limits[i]));
      for (int leaf = 0; leaf < sums.length; leaf++) {
        sums[leaf] += StrictMath.exp(logs[leaf]);
      }
    }
    assertThat(sums).usingComparatorWithPrecision(1e-12).containsOnly(1.0);
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void theAgesOfChildhoodShareOutCertainty(long seed) {
    Knowledge knowledge = new RandomKnowledge(seed).knowledge();
    QuantityLocations age = of(knowledge, "onset_age", AgeGroup.CHILD);
    double[] early = age.logLikelihood(Reading.between(0, 6));
    double[] late = age.logLikelihood(Reading.between(6, 18));
    for (int leaf = 0; leaf < early.length; leaf++) {
      assertThat(StrictMath.exp(early[leaf]) + StrictMath.exp(late[leaf]))
          .isCloseTo(1, within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 10, 1_000_000, 1e12})
  void noSingleReadingRulesADiseaseOut(double reading) {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .creatineKinase()
            .level("ck", "imnm_hmgcr", 999_999, 60)
            .level("ck", "lgmd", 11, 60)
            .knowledge();
    for (double log : ck(knowledge).logLikelihood(Reading.exactly(reading))) {
      assertThat(StrictMath.exp(log)).isGreaterThanOrEqualTo(0.02 / 5);
    }
  }

  @Test
  void readingsBeyondTheCredibleRangeAreHeldAtItsEnds() {
    QuantityLocations ck = ck(SmallKnowledge.ofSixDiseases().creatineKinase().knowledge());
    assertThat(ck.logLikelihood(Reading.exactly(0)))
        .containsExactly(ck.logLikelihood(Reading.exactly(10)));
    assertThat(ck.logLikelihood(Reading.exactly(5e6)))
        .containsExactly(ck.logLikelihood(Reading.exactly(1_000_000)));
    assertThat(ck.logLikelihood(Reading.atLeast(1000)))
        .containsExactly(ck.logLikelihood(Reading.between(1000, 1_000_000)));
  }

  @Test
  void noneOfTheseLiesInTheMiddleOfTheOthersAndIsVague() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .creatineKinase()
            .level("ck", "imnm_hmgcr", 10_000, 60)
            .level("ck", "lgmd", 5_000, 60)
            .knowledge();
    QuantityLocations ck = ck(knowledge);
    double sum = 0;
    for (int leaf = HMGCR; leaf < NONE; leaf++) {
      sum += StrictMath.log10(ck.middle(leaf));
    }
    assertThat(StrictMath.log10(ck.middle(NONE))).isCloseTo(sum / NONE, within(1e-12));
    assertThat(ck.assumedShare(NONE)).isEqualTo(1);
    assertThat(ck.assumedShare(HMGCR)).isLessThan(0.1);
  }

  @Test
  void drawsSpreadAroundTheExpectedDensity() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases().creatineKinase().level("ck", "lgmd", 10_000, 9).knowledge();
    QuantityLocations ck = ck(knowledge);
    Reading reading = Reading.exactly(12_400);
    double mean = 0;
    double[] draws = ck.draws(reading)[LGMD];
    for (double log : draws) {
      mean += StrictMath.exp(log) / draws.length;
    }
    // sixteen nodes stand for the normal: good to about one part in a hundred
    double expected = StrictMath.exp(ck.logLikelihood(reading)[LGMD]);
    assertThat(mean / expected).isCloseTo(1, within(0.02));
    assertThat(draws).hasSize(200);
  }
}
