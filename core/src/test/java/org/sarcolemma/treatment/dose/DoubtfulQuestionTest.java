package org.sarcolemma.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sarcolemma.treatment.dose.DoseQuestions.DOSES;
import static org.sarcolemma.treatment.dose.DoseQuestions.answer;
import static org.sarcolemma.treatment.dose.DoseQuestions.question;
import static org.sarcolemma.treatment.dose.DoseQuestions.strength;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Children;
import org.sarcolemma.treatment.TestFormulary;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.Origin;

/** Doubtful and impossible questions, and what goes with an answer. */
class DoubtfulQuestionTest {
  @Test
  @Tag("SR-11")
  @Tag("SR-12")
  void aDoubtfulWeightStopsDosesUntilItIsTypedAgain() {
    DoseAnswer unusual = answer(TestFormulary.TWICE, Children.child("8", Sex.FEMALE, "50", "122"));
    assertThat(unusual.options()).isEmpty();
    assertThat(unusual.cannot()).extracting(NoDose::reason).allMatch(r -> r.contains("50 kg"));
    DoseAnswer perKilogram =
        answer(TestFormulary.DAILY, Children.child("8", Sex.FEMALE, "50", "122"));
    assertThat(perKilogram.options()).hasSize(2);
    assertThat(perKilogram.options().get(0).marks()).anyMatch(m -> m.startsWith("open question"));
    assertThat(perKilogram.questions()).isNotEmpty();

    DoseAnswer far = answer(TestFormulary.DAILY, Children.child("8", Sex.FEMALE, "80", "122"));
    assertThat(far.options()).isEmpty();
    assertThat(far.cannot()).hasSize(1);
    assertThat(answer(TestFormulary.DAILY, Children.sure("8", "80", "122")).options()).hasSize(2);
  }

  @Test
  @Tag("SR-14")
  @Tag("SR-15")
  void ageOfTheWeightStandsOnTheDose() {
    Body undated = Children.sure("8", "20", "120");
    assertThat(answer(TestFormulary.DAILY, undated).options().get(0).marks())
        .containsExactly("the day of weighing is not told");

    Body dated = Children.dated("8", "28", "2026-11-01", "112", "2026-10-01", Origin.MEASURED);
    DoseQuestion asked =
        question(
            TestFormulary.TWICE, dated, "2026-11-20", null, null, null, null, null, null, null);
    DoseOption option = DOSES.of(asked).options().get(0);
    assertThat(option.marks()).isEmpty();
    assertThat(option.size().words())
        .isEqualTo(
            "body surface 0.933 m2, Mosteller: square root of (cm x kg / 3600), from weight 28 kg"
                + " from 2026-11-01, 19 days old and height 112 cm from 2026-10-01, 50 days old");
    assertThat(
            DOSES.of(DoseQuestion.of(TestFormulary.TWICE, dated)).options().get(0).size().words())
        .contains("weight 28 kg from 2026-11-01 and");
    DoseQuestion old =
        question(
            TestFormulary.TWICE, dated, "2026-12-10", null, null, null, null, null, null, null);
    assertThat(DOSES.of(old).options()).as("an old weight is said and used").hasSize(2);
    assertThat(DOSES.of(old).options().get(0).marks()).anyMatch(m -> m.contains("39 days old"));
    assertThat(
            answer(TestFormulary.TWICE, Children.surface("8", "1")).options().get(0).size().words())
        .isEqualTo("body surface 1 m2, as documented");
    Body noHeight =
        new Body(
            dated.years(),
            Sex.FEMALE,
            dated.weight(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Children.surface("8", "0.9").documentedSurface());
    assertThat(answer(TestFormulary.TWICE, noHeight).options().get(0).size().words())
        .isEqualTo("body surface 0.9 m2, as documented");
  }

  @Test
  @Tag("SR-16")
  void impossibleQuestionsAreRefused() {
    Body tomorrow = Children.dated("8", "20", "2026-11-24", "", "", Origin.MEASURED);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                question(
                    TestFormulary.DAILY,
                    tomorrow,
                    "2026-11-23",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null))
        .withMessage("the weight is dated 2026-11-24, after today, 2026-11-23");
    Body tall = Children.dated("8", "20", "2026-11-23", "120", "2026-11-24", Origin.MEASURED);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                question(
                    TestFormulary.DAILY,
                    tall,
                    "2026-11-23",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null))
        .withMessageContaining("height");
    Body child = Children.sure("8", "20", "");
    for (String wrong : List.of("0.09", "0.71", "36")) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  question(
                      TestFormulary.EXCHANGE,
                      child,
                      null,
                      null,
                      null,
                      null,
                      null,
                      wrong,
                      null,
                      null))
          .withMessageContaining("haematocrit");
    }
    for (String fine : List.of("0.1", "0.7")) {
      assertThat(
              question(
                      TestFormulary.EXCHANGE, child, null, null, null, null, null, fine, null, null)
                  .haematocrit())
          .isPresent();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> strength(TestFormulary.DAILY, child, "0 mg"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                question(
                    TestFormulary.DAILY, child, null, null, null, null, "0 mg", null, null, null));
  }

  @Test
  void anAnswerThatSaysNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DoseAnswer(
                    TestFormulary.DAILY, List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  @Tag("SR-42")
  void checksAndMonitoringFollowDrugAndClass() {
    DoseAnswer daily = answer(TestFormulary.DAILY, Children.sure("8", "20", ""));
    assertThat(daily.checks()).extracting(check -> check.id()).containsExactly("all");
    assertThat(daily.monitoring()).extracting(item -> item.id()).containsExactly("watch");
    DoseAnswer twice = answer(TestFormulary.TWICE, Children.surface("8", "1"));
    assertThat(twice.checks()).isEmpty();
    assertThat(twice.monitoring()).extracting(item -> item.id()).containsExactly("class");
  }
}
