package org.sarcolemma.server.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.00 | says almost nothing",
        "1.09 | says almost nothing",
        "1.3  | speaks slightly for, about 1.3 times",
        "2.5  | speaks for, about 2.5 times",
        "4.2  | speaks for, about 4 times",
        "0.25 | speaks against, about 4 times",
        "48   | speaks strongly for, about 48 times",
        "0.02 | speaks strongly against, about 50 times",
        "5000 | speaks strongly for, more than 1,000 times"
      })
  void saysWhatAFactorOnTheOddsMeans(double factor, String words) {
    assertThat(Times.contribution(Math.log(factor))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.083333 | 1 to 12", "3 | 3 to 1", "1 | 1 to 1", "100000 | more than 1,000 to 1"})
  void saysOdds(double odds, String words) {
    assertThat(Times.odds(Math.log(odds))).isEqualTo(words);
  }
}
