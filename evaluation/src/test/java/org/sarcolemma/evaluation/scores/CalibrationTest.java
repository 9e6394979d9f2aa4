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
        Calibration.of(
                List.of(
                    Outcomes.of("a", true, 0.25),
                    Outcomes.of("b", false, 0.21),
                    Outcomes.of("c", true, 0.95)))
            .bins();
    assertThat(bins).extracting(CalibrationBin::lower).containsExactly(0.2, 0.9);
    assertThat(bins).extracting(CalibrationBin::n).containsExactly(2, 1);
    assertThat(bins).extracting(CalibrationBin::imnm).containsExactly(1, 1);
    assertThat(bins.get(0).meanPredicted()).isCloseTo(0.23, within(1e-15));
  }

  private static CalibrationBin only(double probability) {
    List<CalibrationBin> bins = Calibration.of(List.of(Outcomes.of("a", true, probability))).bins();
    assertThat(bins).hasSize(1);
    return bins.get(0);
  }
}
