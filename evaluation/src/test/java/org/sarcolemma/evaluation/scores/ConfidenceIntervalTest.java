package org.sarcolemma.evaluation.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceIntervalTest {
  /**
   * The four examples of Newcombe, Stat Med 1998;17:857, table I, method 3, to its four decimals.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonIntervalsArePublishedOnes(int counted, int examined, double low, double high) {
    ConfidenceInterval interval = ConfidenceInterval.wilson(counted, examined);
    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
    ConfidenceInterval mirrored = ConfidenceInterval.wilson(examined - counted, examined);
    assertThat(mirrored.low()).isCloseTo(1 - interval.high(), within(1e-12));
    assertThat(mirrored.high()).isCloseTo(1 - interval.low(), within(1e-12));
  }

  @Test
  void impossibleCountsAndLimitsAreRefused() {
    assertThatThrownBy(() -> ConfidenceInterval.wilson(3, 2))
        .hasMessage("3 of 2 patients cannot be");
    assertThatThrownBy(() -> ConfidenceInterval.wilson(0, 0))
        .hasMessage("0 of 0 patients cannot be");
    assertThatThrownBy(() -> new ConfidenceInterval(0.5, 0.4))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ConfidenceInterval(Double.NaN, 0.4))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
