package org.sarcolemma.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SR-03")
class AgeTest {

  @ParameterizedTest
  @CsvSource({
    "0, CHILD",
    "0.01, CHILD",
    "17.99, CHILD",
    "17.999999, CHILD",
    "18, ADULT",
    "120, ADULT"
  })
  void childhoodEndsAtEighteen(double years, AgeGroup group) {
    assertThat(new Age(years).group()).isEqualTo(group);
  }

  @Test
  void tenMonthsAreTenTwelfthsOfAYear() {
    assertThat(Age.ofMonths(10).years()).isCloseTo(10.0 / 12, within(1e-15));
    assertThat(Age.ofMonths(216)).isEqualTo(Age.ADULTHOOD);
  }

  @Test
  void agesAreCompared() {
    assertThat(new Age(9)).isLessThan(new Age(9.5)).isGreaterThan(Age.ofMonths(107));
    assertThat(new Age(9)).isEqualByComparingTo(Age.ofMonths(108));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {-0.1, 120.1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void impossibleAgesAreRefused(double years) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Age(years))
        .withMessage("age " + years + " is outside 0 to 120 years");
  }
}
