package org.sarcolemma.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against R's {@code dnorm}, {@code pnorm} and {@code qnorm}. */
class StandardNormalTest {

  @Test
  void cumulativeIsThatOfRToFourteenPlaces() {
    for (double[] line : RTable.lines("normal-cumulative.csv")) {
      assertThat(StandardNormal.cumulative(line[0]))
          .as("z = " + line[0])
          .isCloseTo(line[2], within(1e-14));
    }
  }

  @Test
  void beyondTheSeriesEvenTheTinyTailsKeepTheirDigits() {
    for (double[] line : RTable.lines("normal-cumulative.csv")) {
      if (line[0] < -6) {
        assertThat(StandardNormal.cumulative(line[0]) / line[2])
            .as("z = " + line[0])
            .isCloseTo(1, within(1e-11));
      }
    }
  }

  @Test
  void logDensityIsThatOfR() {
    for (double[] line : RTable.lines("normal-cumulative.csv")) {
      assertThat(StandardNormal.logDensity(line[0]))
          .as("z = " + line[0])
          .isCloseTo(line[1], within(1e-13 * Math.max(1, Math.abs(line[1]))));
    }
  }

  @Test
  void quantileIsThatOfRBetweenOneInAMillionAndItsComplement() {
    for (double[] line : RTable.lines("normal-quantile.csv")) {
      if (line[0] >= 1e-6 && line[0] <= 1 - 1e-6) {
        assertThat(StandardNormal.quantile(line[0]))
            .as("p = " + line[0])
            .isCloseTo(line[1], within(1e-9));
      }
    }
  }

  @Test
  void quantileOfEvenSmallerSharesIsThatOfRToFourPlaces() {
    for (double[] line : RTable.lines("normal-quantile.csv")) {
      assertThat(StandardNormal.quantile(line[0]))
          .as("p = " + line[0])
          .isCloseTo(line[1], within(1e-4));
    }
  }

  @Test
  void cumulativeRisesAndBothTailsAddUpToOne() {
    double before = 0;
    for (int i = -4000; i <= 4000; i++) {
      double z = i / 100.0;
      double here = StandardNormal.cumulative(z);
      assertThat(here).isBetween(Math.max(0, before - 1e-15), 1.0);
      assertThat(here + StandardNormal.cumulative(-z)).isCloseTo(1, within(1e-14));
      before = here;
    }
  }

  @Test
  void infiniteReadingsAreCertain() {
    assertThat(StandardNormal.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(StandardNormal.cumulative(Double.NEGATIVE_INFINITY)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
  void thereIsNoQuantileOfNothingNorOfCertainty(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StandardNormal.quantile(share))
        .withMessageContaining("strictly between 0 and 1");
  }
}
