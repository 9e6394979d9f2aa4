package org.sarcolemma.knowledge.lint.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {

  /** 2363 is the textbook example of Verhoeff; the others are SNOMED CT concepts in codes.csv. */
  @ParameterizedTest
  @ValueSource(strings = {"2363", "715863001", "702380008", "396230008", "1212005"})
  void verhoeffHolds(String digits) {
    assertThat(CheckDigit.verhoeff(digits)).isTrue();
  }

  @Test
  void verhoeffFindsEveryWrongDigitAndEveryExchangeOfNeighbours() {
    String code = "715863001";
    for (int i = 0; i < code.length(); i++) {
      for (char other = '0'; other <= '9'; other++) {
        String slip = code.substring(0, i) + other + code.substring(i + 1);
        assertThat(CheckDigit.verhoeff(slip)).as(slip).isEqualTo(slip.equals(code));
      }
      if (i > 0) {
        String exchanged =
            code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
        assertThat(CheckDigit.verhoeff(exchanged)).as(exchanged).isEqualTo(exchanged.equals(code));
      }
    }
  }

  /** LOINC codes of codes.csv; 2160-0 is creatinine in serum. */
  @ParameterizedTest
  @ValueSource(strings = {"2160-0", "93493-5", "33921-8", "8076-2", "11565-9"})
  void modulusTenHolds(String code) {
    assertThat(CheckDigit.modulusTen(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2160-1", "93494-5", "39321-8"})
  void modulusTenFindsSlips(String code) {
    assertThat(CheckDigit.modulusTen(code)).isFalse();
  }
}
