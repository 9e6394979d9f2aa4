package org.sarcolemma.server.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.server.ShippedKnowledge;

class AnswerWordsTest {
  @Tag("SR-20")
  @Test
  void antibodyNotTestedIsNotAntibodyNegative() {
    AnswerWords words = AnswerWords.of("antibody");
    assertThat(words.of(Answer.UNKNOWN)).isEqualTo("not tested");
    assertThat(words.of(Answer.ABSENT)).isEqualTo("negative");
    assertThat(words.of(Answer.PRESENT)).isEqualTo("positive");
  }

  /** "Myositis panel negative: positive" would be read as its opposite. */
  @Tag("SR-20")
  @Test
  void aNegativePanelIsNeverSaidToBePositive() {
    AnswerWords words =
        AnswerWords.of(
            ShippedKnowledge.SARCOLEMMA
                .knowledge()
                .finding("myositis_panel_negative")
                .orElseThrow());
    assertThat(words).isEqualTo(new AnswerWords("yes", "no", "not tested"));
  }

  @Tag("SR-07")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "history",
        "examination",
        "laboratory",
        "imaging",
        "biopsy",
        "emg",
        "antibody",
        "genetics",
        "course"
      })
  void theThreeAnswersAreThreeWords(String answerFrom) {
    AnswerWords words = AnswerWords.of(answerFrom);
    assertThat(java.util.Set.of(words.present(), words.absent(), words.unknown())).hasSize(3);
    assertThat(words.unknown()).startsWith("not ");
  }

  @Test
  void agesAreSaidInMonthsAndYears() {
    assertThat(Lifetime.of(new Age(9))).isEqualTo("9 years");
    assertThat(Lifetime.of(new Age(9.5))).isEqualTo("9 years 6 months");
    assertThat(Lifetime.of(Age.ofMonths(10))).isEqualTo("10 months");
    assertThat(Lifetime.of(Age.ofMonths(1))).isEqualTo("1 month");
  }
}
