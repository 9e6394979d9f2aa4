package org.sarcolemma.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcolemma.treatment.dose.DoseQuestions.BASIS;
import static org.sarcolemma.treatment.dose.DoseQuestions.DOSES;
import static org.sarcolemma.treatment.dose.DoseQuestions.FORMULARY;
import static org.sarcolemma.treatment.dose.DoseQuestions.answer;
import static org.sarcolemma.treatment.dose.DoseQuestions.question;
import static org.sarcolemma.treatment.dose.DoseQuestions.strength;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.treatment.Children;
import org.sarcolemma.treatment.TestFormulary;

/** Rounding, totals and volumes. */
class DoseRoundingTest {
  @ParameterizedTest
  @Tag("SR-38")
  @CsvSource({
    // drug, kg, strength, dose, words
    "daily, 23, 2.5 mg, 22.5 mg, to the nearest of steps of 2.5 mg (the strength at hand)",
    "daily, 24.5, 2.5 mg, 25 mg, to the nearest of steps of 2.5 mg (the strength at hand)",
    "daily, 21.25, 2.5 mg, 20 mg, would change",
    "daily, 51.25, 2.5 mg, 50 mg, to the nearest",
    "daily, 60, 25 mg, 60 mg, would change",
    "daily, 60, 59 mg, 59 mg, to the nearest",
    "daily, 20, 1 g, 20 mg, would change",
    "daily, 20, 1 mL, 20 mg, states no rounding",
    "methotrexate, 34, 2.5 mg, 10 mg, down to steps of 2.5 mg",
    "methotrexate, 33, 2.5 mg, 9.9 mg, would change the dose by more than 5 %",
    "methotrexate, 26, 2.5 mg, 7.5 mg, down to steps of 2.5 mg"
  })
  void roundsOnlyWhereItChangesLittle(
      String drug, String kg, String step, String dose, String words) {
    DoseAnswer answer =
        DOSES.of(strength(FORMULARY.drug(drug).orElseThrow(), Children.sure("12", kg, ""), step));
    DoseOption option = answer.options().get(0);

    boolean tooFar = words.startsWith("would");
    assertThat(option.rounding()).contains(words.equals("would change") ? "would change" : words);
    assertThat(option.amount()).hasToString(tooFar ? option.raw().toString() : dose);
    if (words.contains("5 %")) {
      assertThat(option.amount()).hasToString("9.9 mg");
    }
  }

  @Test
  @Tag("SR-35")
  void roundingUpAcrossTheCapGoesDown() {
    DoseOption option =
        DOSES
            .of(strength(TestFormulary.DAILY, Children.sure("12", "59.9", ""), "20.5 mg"))
            .options()
            .get(0);
    assertThat(option.amount()).hasToString("59.9 mg");

    DoseOption capped =
        DOSES
            .of(strength(TestFormulary.DAILY, Children.sure("12", "59", ""), "30.4 mg"))
            .options()
            .get(0);
    assertThat(capped.raw()).hasToString("59 mg");
    assertThat(capped.amount()).hasToString("59 mg");

    DoseOption down =
        DOSES
            .of(strength(TestFormulary.DAILY, Children.sure("12", "59.5", ""), "1.9 mg"))
            .options()
            .get(0);
    assertThat(down.amount()).as("31 steps, 58.9; 32 would be 60.8").hasToString("58.9 mg");
  }

  @Test
  void aSourcesOwnRoundingHoldsWhereNoStrengthIsTold() {
    DoseOption option =
        answer(TestFormulary.MONTHLY, Children.sure("8", "24.1", "")).options().get(0);

    assertThat(BASIS.steps(option))
        .contains(
            "cap: 70 g a month (The paper, not verified: it only lowers the dose), not reached");
    assertThat(option.raw()).hasToString("48.2 g");
    assertThat(option.amount()).hasToString("50 g");
    assertThat(option.totals())
        .extracting(Total::words)
        .containsExactly(
            "50 g a dose",
            "25 g a day if given over 2 days",
            "16.666 g a day if given over 3 days");
    assertThat(option.instruction()).isEqualTo("50 g every month; 3 months");
  }

  @Test
  void aCourseIsAddedUp() {
    DoseOption option = answer(TestFormulary.TWICE, Children.surface("12", "1.1")).options().get(1);

    assertThat(option.totals())
        .extracting(Total::words)
        .containsExactly("550 mg a dose", "1650 mg in 3 doses", "3300 mg in 6 doses");
    assertThat(option.instruction()).isEqualTo("550 mg every 2 weeks; a course");
  }

  @Test
  @Tag("SR-38")
  void volumeOnlyWhereTheConcentrationIsTold() {
    DoseQuestion told =
        question(
            TestFormulary.DAILY,
            Children.sure("8", "20", ""),
            null,
            null,
            null,
            null,
            "3 mg",
            null,
            null,
            null);

    assertThat(DOSES.of(told).options().get(0).millilitres()).contains(new BigDecimal("6.66"));
    assertThat(answer(TestFormulary.DAILY, told.body()).options().get(0).millilitres()).isEmpty();
    DoseQuestion wrongKind =
        question(
            TestFormulary.DAILY, told.body(), null, null, null, null, "3 IU", null, null, null);
    assertThat(DOSES.of(wrongKind).options().get(0).millilitres()).isEmpty();
  }
}
