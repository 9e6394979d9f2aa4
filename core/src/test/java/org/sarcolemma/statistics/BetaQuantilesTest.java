package org.sarcolemma.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against R's {@code qbeta}, for counts from 0.015 to 3,000 and as unequal as 1 to 2,000. */
class BetaQuantilesTest {
  private static final int DRAWS = 200;

  @Test
  void everyValueLiesWithinAFifthOfASliceOfThatOfR() {
    for (double[] line : RTable.lines("beta-log-odds.csv")) {
      if (StrictMath.min(line[0], line[1]) >= 1) {
        isThatOfR(line);
      }
    }
  }

  @Test
  void soItDoesForCountsBelowOne() {
    for (double[] line : RTable.lines("beta-log-odds.csv")) {
      isThatOfR(line);
    }
  }

  private static void isThatOfR(double[] line) {
    BetaCounts counts = new BetaCounts(line[0], line[1]);
    assertThat(BetaQuantiles.logOdds(counts, DRAWS)[(int) line[2]])
        .as("value " + (int) line[2] + " of " + counts + ", exactly " + line[4])
        .isBetween(line[3], line[5]);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0.5, 0.5", "0.1, 199.9", "60, 0.3", "500, 500", "3, 3000", "0.05, 0.95"})
  void valuesRise(double present, double absent) {
    double[] values = BetaQuantiles.logOdds(new BetaCounts(present, absent), DRAWS);
    assertThat(values).hasSize(DRAWS).isSorted();
    assertThat(values[0]).isLessThan(values[DRAWS - 1]);
  }

  @ParameterizedTest
  @CsvSource({"30, 70", "2.82, 3.18", "12, 188", "6, 0.6", "1, 1"})
  void theirMeanIsTheShare(double present, double absent) {
    double sum = 0;
    for (double x : BetaQuantiles.logOdds(new BetaCounts(present, absent), DRAWS)) {
      sum += 1 / (1 + StrictMath.exp(-x));
    }
    assertThat(sum / DRAWS).isCloseTo(present / (present + absent), within(0.001));
  }

  @Test
  void exchangingWithAndWithoutTurnsTheSign() {
    double[] one = BetaQuantiles.logOdds(new BetaCounts(2.5, 97.5), DRAWS);
    double[] other = BetaQuantiles.logOdds(new BetaCounts(97.5, 2.5), DRAWS);
    for (int k = 0; k < DRAWS; k++) {
      assertThat(one[k]).isCloseTo(-other[DRAWS - 1 - k], within(1e-9));
    }
  }

  @Test
  void oneDrawIsTheMedian() {
    assertThat(BetaQuantiles.logOdds(new BetaCounts(4, 4), 1))
        .hasSize(1)
        .containsExactly(new double[] {0}, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "5, 0", "0, 0"})
  void aShareThatWasNeverSeenHasNoDistribution(double present, double absent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BetaQuantiles.logOdds(new BetaCounts(present, absent), DRAWS))
        .withMessageContaining("above 0");
  }
}
