package org.sarcolemma.server.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
  @Tag("SR-27")
  @ParameterizedTest
  @CsvSource({
    "0, <1%",
    "0.0000001, <1%",
    "0.0049, <1%",
    "0.0099, <1%",
    "0.01, 1%",
    "0.014, 1%",
    "0.015, 2%",
    "0.384, 38%",
    "0.985, 99%",
    "0.99, 99%",
    "0.9901, >99%",
    "0.995, >99%",
    "1, >99%"
  })
  void neverSaysZeroOrHundred(double probability, String shown) {
    assertThat(Percent.of(probability)).isEqualTo(shown);
  }

  @Tag("SR-27")
  @Test
  void everyProbabilityLandsInExactlyOneWording() {
    Random random = new Random(27);
    for (int i = 0; i < 100_000; i++) {
      String shown = Percent.of(random.nextDouble());
      assertThat(shown).matches("<1%|[1-9]%|[1-9][0-9]%|>99%").isNotEqualTo("100%");
    }
  }

  @Tag("SR-28")
  @Test
  void rangesAreReadableAtBothEnds() {
    assertThat(Percent.range(0.12, 0.71)).isEqualTo("12–71%");
    assertThat(Percent.range(0, 0.54)).isEqualTo("<1–54%");
    assertThat(Percent.range(0.001, 0.004)).isEqualTo("<1%");
    assertThat(Percent.range(0.57, 0.999)).isEqualTo("57 to >99%");
    assertThat(Percent.spokenRange(0.12, 0.71)).isEqualTo("12 to 71%");
  }

  @Test
  void refusesWhatIsNoProbability() {
    for (double wrong : new double[] {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Percent.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
