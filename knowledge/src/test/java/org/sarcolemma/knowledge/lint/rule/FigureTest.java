package org.sarcolemma.knowledge.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "3.50, 3.5",
    "1000000, 1000000",
    "0.002, 0.002",
    "-0.0, 0",
    "1e-7, 0.0000001",
    "NaN, NaN"
  })
  void aNumberInFull(double value, String written) {
    assertThat(Figure.of(value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "70.588, 1, 70.6",
    "66.65, 1, 66.7",
    "0.04, 1, 0",
    "100, 2, 100",
    "Infinity, 1, Infinity"
  })
  void aNumberRounded(double value, int decimals, String written) {
    assertThat(Figure.of(value, decimals)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"38, 0", "38.4, 1", "38.40, 2"})
  void digitsAfterThePoint(String printed, int decimals) {
    assertThat(Figure.decimals(printed)).isEqualTo(decimals);
  }
}
