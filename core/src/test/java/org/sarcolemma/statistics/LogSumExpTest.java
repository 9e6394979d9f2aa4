package org.sarcolemma.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogSumExpTest {
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  @Test
  void sumsOrdinaryProbabilities() {
    double[] logs = {StrictMath.log(0.2), StrictMath.log(0.3), StrictMath.log(0.1)};
    assertThat(LogSumExp.of(logs)).isCloseTo(StrictMath.log(0.6), within(1e-15));
    assertThat(LogSumExp.normalise(logs))
        .containsExactly(new double[] {1 / 3.0, 0.5, 1 / 6.0}, within(1e-15));
  }

  @Test
  void neitherUnderflowsNorOverflows() {
    assertThat(LogSumExp.of(new double[] {-100_000, -100_000}))
        .isCloseTo(-100_000 + StrictMath.log(2), within(1e-9));
    assertThat(LogSumExp.of(new double[] {100_000, 99_990}))
        .isCloseTo(100_000 + StrictMath.log1p(StrictMath.exp(-10)), within(1e-9));
    assertThat(LogSumExp.of(new double[] {-Double.MAX_VALUE, 0})).isZero();
    assertThat(LogSumExp.normalise(new double[] {-5_000, -5_001}))
        .containsExactly(
            new double[] {1 / (1 + StrictMath.exp(-1)), 1 / (1 + StrictMath.exp(1))},
            within(1e-12));
  }

  @Test
  void theImpossibleAddsNothing() {
    assertThat(LogSumExp.of(new double[] {NEVER, -3, NEVER})).isEqualTo(-3);
    assertThat(LogSumExp.normalise(new double[] {NEVER, -3})).containsExactly(0, 1);
    assertThat(LogSumExp.of(new double[] {NEVER, NEVER})).isEqualTo(NEVER);
    assertThat(LogSumExp.of(new double[0])).isEqualTo(NEVER);
  }

  @Test
  void leavesItsArgumentAlone() {
    double[] logs = {1, 2};
    LogSumExp.normalise(logs);
    assertThat(logs).containsExactly(1, 2);
  }
}
