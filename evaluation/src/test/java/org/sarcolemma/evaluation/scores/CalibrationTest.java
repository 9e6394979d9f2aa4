package org.sarcolemma.evaluation.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9})
  void theLowerLimitAsWrittenBelongsToItsBin(double limit) {
    assertThat(only(limit).lower()).isEqualTo(limit);
    assertThat(only(limit + 0.0999).lower()).isEqualTo(limit);
  }

  @Test
  void certaintyBelongsToTheLastBin() {
    assertThat(only(1).lower()).isEqualTo(0.9);
    assertThat(only(1.004).meanPredicted()).isEqualTo(1); // a sum of rounded probabilities
  }

  @Test
  void binsWithoutPatientsAreLeftOut() {
    List<CalibrationBin> bins =
        Calibration.ofImnm(
                List.of(
                    Outcomes.of("a", true, 0.25),
                    Outcomes.of("b", false, 0.21),
                    Outcomes.of("c", true, 0.95)))
            .bins();
    assertThat(bins).extracting(CalibrationBin::lower).containsExactly(0.2, 0.9);
    assertThat(bins).extracting(CalibrationBin::n).containsExactly(2, 1);
    assertThat(bins).extracting(CalibrationBin::hits).containsExactly(1, 1);
    assertThat(bins.get(0).meanPredicted()).isCloseTo(0.23, within(1e-15));
  }

  @Test
  void expectedErrorIsTheMeanDistanceByPatients() {
    // by hand: 3 of 0.2 with 1 hit, 1 of 0.9 with a hit: (3 · |0.2 − 1/3| + 1 · |0.9 − 1|) / 4
    Calibration calibration =
        new Calibration(
            List.of(
                new CalibrationBin(0.2, 0.3, 3, 1, 0.2), new CalibrationBin(0.9, 1, 1, 1, 0.9)));
    assertThat(calibration.expectedError()).isCloseTo(0.125, within(1e-15));
    assertThat(new Calibration(List.of()).expectedError()).isZero();
  }

  @Test
  void theFirstPlaceIsHeldAgainstWhetherItWasRight() {
    List<CalibrationBin> bins =
        Calibration.ofFirstPlace(
                List.of(
                    new Outcome("a", false, 0, false, 0.75, true, true, true, true, false),
                    new Outcome("b", true, 0.75, true, 0.75, true, true, false, true, false)))
            .bins();
    assertThat(bins).containsExactly(new CalibrationBin(0.7, 0.8, 2, 1, 0.75));
  }

  private static CalibrationBin only(double probability) {
    List<CalibrationBin> bins =
        Calibration.ofImnm(List.of(Outcomes.of("a", true, probability))).bins();
    assertThat(bins).hasSize(1);
    return bins.get(0);
  }
}
