package org.sarcolemma.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  @Test
  void aReadingIsOneFigureOrABand() {
    assertThat(Reading.exactly(12_400))
        .isEqualTo(new Reading(12_400, 12_400))
        .matches(Reading::exact);
    assertThat(Reading.between(200, 1_000))
        .isEqualTo(new Reading(200, 1_000))
        .matches(r -> !r.exact());
    assertThat(Reading.atLeast(1_000).high()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Reading.exactly(0)).matches(Reading::exact);
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "5, 4", "NaN, 5", "5, NaN", "Infinity, Infinity", "-Infinity, 0"})
  void bandsThatHoldNothingAreRefused(double low, double high) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reading.between(low, high))
        .withMessage("no value lies between " + low + " and " + high);
  }
}
