package org.sarcolemma.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sarcolemma.treatment.dose.DoseQuestions.BASIS;
import static org.sarcolemma.treatment.dose.DoseQuestions.DOSES;
import static org.sarcolemma.treatment.dose.DoseQuestions.FORMULARY;
import static org.sarcolemma.treatment.dose.DoseQuestions.amounts;
import static org.sarcolemma.treatment.dose.DoseQuestions.answer;
import static org.sarcolemma.treatment.dose.DoseQuestions.question;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.treatment.Children;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.TestFormulary;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.Origin;

/** Every source beside the others, with its basis and its caps; properties of many children. */
class DosesTest {
  @Test
  @Tag("SR-36")
  void everySourceStandsBesideTheOthersAndNothingBetweenTheirFigures() {
    DoseAnswer answer = answer(TestFormulary.METHOTREXATE, Children.sure("8", "25.6", "128"));

    assertThat(amounts(answer))
        .containsExactly(
            "methotrexate-review 7.68 mg",
            "methotrexate-share-low 14.31 mg",
            "methotrexate-share-high 19.08 mg");
    assertThat(answer.cannot()).isEmpty();
    assertThat(answer.checks()).extracting(check -> check.id()).containsExactly("mtx");
    assertThat(answer.options().get(0).formula()).isEqualTo("0.3 mg/kg a week");
    assertThat(DOSES.formulary()).isSameAs(FORMULARY);
  }

  @Test
  @Tag("SR-34")
  void everyStepIsInTheBasis() {
    DoseOption option =
        DOSES
            .of(
                question(
                    TestFormulary.DAILY,
                    Children.dated("12", "40", "2026-11-01", "130", "2026-10-01", Origin.ESTIMATED),
                    "2026-11-20",
                    null,
                    null,
                    "2.5 mg",
                    null,
                    null,
                    null,
                    null))
            .options()
            .get(1);

    assertThat(BASIS.steps(option))
        .containsExactly(
            "daily, oral or subcutaneous",
            "weight 40 kg from 2026-11-01, 19 days old",
            "formula: 2 mg/kg x 40 kg = 80 mg a day",
            "cap: 60 mg a day (the source states none; this one is from Other paper), reached",
            "rounding: to the nearest of steps of 2.5 mg (the strength at hand)",
            "final: 60 mg a day",
            "total: 60 mg a day",
            "total: 420 mg a week",
            "the weight is estimated, not measured",
            "source: The paper, page 1");
    assertThat(option.instruction()).isEqualTo("60 mg a day");
    assertThat(option.capReached()).isTrue();
    assertThat(option.per().word()).isEqualTo("day");
  }

  @Test
  void basisOfAnotherFormularyIsRefused() {
    DoseOption option = answer(TestFormulary.DAILY, Children.sure("8", "20", "")).options().get(0);
    Formulary other =
        new Formulary(
            "empty",
            FORMULARY.sources(),
            FORMULARY.drugs(),
            List.of(),
            List.of(),
            List.of(),
            FORMULARY.growth(),
            FORMULARY.sizeLimits(),
            FORMULARY.doseLimits(),
            FORMULARY.bedside());

    assertThatIllegalArgumentException().isThrownBy(() -> new BasisLine(other).steps(option));
    DoseOption figureOfNobody =
        new DoseOption(
            option.regimen(),
            option.end(),
            new BigDecimal("9"),
            option.size(),
            option.raw(),
            option.amount(),
            option.cap(),
            option.capReached(),
            option.rounding(),
            option.totals(),
            option.millilitres(),
            option.marks(),
            option.instruction());
    assertThatIllegalArgumentException().isThrownBy(() -> BASIS.steps(figureOfNobody));
  }

  @Test
  @Tag("SR-33")
  void methotrexateSaysOnceAWeekAndNeverDaily() {
    Body child = Children.sure("8", "20", "");
    DoseQuestion onFriday =
        question(
            TestFormulary.METHOTREXATE,
            child,
            null,
            null,
            DayOfWeek.FRIDAY,
            null,
            null,
            null,
            null,
            null);

    assertThat(DOSES.of(onFriday).options().get(0).instruction())
        .isEqualTo("6 mg once a WEEK, on FRIDAY, not daily");
    assertThat(answer(TestFormulary.METHOTREXATE, child).options().get(0).instruction())
        .isEqualTo("6 mg once a WEEK, on ONE DAY OF THE WEEK THAT MUST BE CHOSEN, not daily");
  }

  @Test
  @Tag("SR-35")
  void theTightestCapHoldsAndIsNamed() {
    DoseOption high =
        answer(TestFormulary.METHOTREXATE, Children.sure("17", "110", "185")).options().get(2);

    assertThat(high.raw()).hasToString("47.56 mg");
    assertThat(high.amount()).hasToString("40 mg");
    assertThat(high.cap().orElseThrow().words()).isEqualTo("40 mg a week");
    assertThat(high.capReached()).isTrue();

    DoseOption exactly =
        answer(TestFormulary.METHOTREXATE, Children.sure("14", "50", "")).options().get(0);
    assertThat(exactly.amount()).hasToString("15 mg");
    assertThat(exactly.capReached()).isFalse();
    assertThat(BASIS.steps(exactly)).contains("cap: 15 mg a week (The paper), not reached");
  }

  @Test
  @Tag("SR-35")
  void aCapADayIsSharedByTheDosesOfTheDay() {
    DoseOption option = answer(TestFormulary.TWICE, Children.surface("12", "1.8")).options().get(0);

    assertThat(option.raw()).hasToString("1080 mg");
    assertThat(option.amount()).hasToString("1000 mg");
    assertThat(option.totals())
        .extracting(Total::words)
        .containsExactly("1000 mg a dose", "2000 mg a day", "14000 mg a week");
    assertThat(option.instruction()).isEqualTo("1000 mg every 12 hours");
  }
}
