package org.sarcolemma.knowledge.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPercentTest {

  /**
   * 5 of 13 is 38.4615 %, 40 of 49 is 81.6327 %; 1 of 8 is 12.5 %, which may be rounded either way.
   */
  @ParameterizedTest
  @CsvSource({
    "38.5, 5, 13, true, false",
    "38.4, 5, 13, false, true",
    "38, 5, 13, true, true",
    "39, 5, 13, false, false",
    "83, 40, 49, false, false",
    "82, 40, 49, true, false",
    "12, 1, 8, true, true",
    "13, 1, 8, true, false",
    "0, 0, 84, true, true",
    "100, 10, 10, true, true",
    "33.33, 1, 3, true, true"
  })
  void roundedOrCut(String printed, double present, double examined, boolean rounded, boolean cut) {
    assertThat(new PrintedPercent(printed).roundedFrom(present, examined)).isEqualTo(rounded);
    assertThat(new PrintedPercent(printed).cutFrom(present, examined)).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({"38, 13, 4", "38.5, 13, 5", "0, 13, 0", "100, 13, 13"})
  void wholePatientsBelow(String printed, double examined, double below) {
    assertThat(new PrintedPercent(printed).patientsBelow(examined)).isEqualTo(below);
  }
}
