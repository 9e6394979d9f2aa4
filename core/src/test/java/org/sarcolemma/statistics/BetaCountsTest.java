package org.sarcolemma.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaCountsTest {

  @Test
  void samplesAddUp() {
    BetaCounts both = new BetaCounts(33, 51).plus(new BetaCounts(2, 1));
    assertThat(both).isEqualTo(new BetaCounts(35, 52));
    assertThat(both.examined()).isEqualTo(87);
    assertThat(both.mean()).isEqualTo(35.0 / 87);
  }

  @Test
  void limitingKeepsTheShare() {
    BetaCounts limited = new BetaCounts(30, 70).atMost(10);
    assertThat(limited.examined()).isCloseTo(10, within(1e-12));
    assertThat(limited.mean()).isCloseTo(0.3, within(1e-12));
    assertThat(new BetaCounts(1, 2).atMost(10)).isEqualTo(new BetaCounts(1, 2));
    assertThat(new BetaCounts(1, 2).times(0)).isEqualTo(BetaCounts.NONE);
  }

  @Test
  void nobodyHasNoShare() {
    assertThatIllegalStateException()
        .isThrownBy(BetaCounts.NONE::mean)
        .withMessageContaining("nobody");
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "2, -1", "NaN, 1", "1, NaN", "Infinity, 1", "1, Infinity"})
  void countsAreFiniteAndNeverNegative(double present, double absent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BetaCounts(present, absent))
        .withMessageContaining("at least 0");
  }
}
