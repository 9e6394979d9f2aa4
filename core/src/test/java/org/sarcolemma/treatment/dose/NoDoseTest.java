package org.sarcolemma.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sarcolemma.treatment.dose.DoseQuestions.BASIS;
import static org.sarcolemma.treatment.dose.DoseQuestions.DOSES;
import static org.sarcolemma.treatment.dose.DoseQuestions.amounts;
import static org.sarcolemma.treatment.dose.DoseQuestions.answer;
import static org.sarcolemma.treatment.dose.DoseQuestions.genes;
import static org.sarcolemma.treatment.dose.DoseQuestions.question;
import static org.sarcolemma.treatment.dose.DoseQuestions.reasons;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Children;
import org.sarcolemma.treatment.TestFormulary;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.OtherDrug;
import org.sarcolemma.treatment.regimen.Route;

/** Whom a source is not for, and what must be known first. */
class NoDoseTest {
  @Test
  @Tag("SR-08")
  @Tag("SR-37")
  void whatIsMissingIsSaidAndNeverFilledIn() {
    assertThat(reasons(answer(TestFormulary.DAILY, Children.sure("", "20", ""))))
        .containsExactly("the age is not known; no dose without it");
    assertThat(reasons(answer(TestFormulary.DAILY, Children.sure("8", "", "128"))))
        .containsExactly("weight needed: the dose is per kilogram");
    assertThat(reasons(answer(TestFormulary.TWICE, Children.sure("8", "20", ""))))
        .containsOnly("height needed: the dose is by body surface");
    assertThat(reasons(answer(TestFormulary.TWICE, Children.sure("8", "", "128"))))
        .containsOnly("weight and height needed: the dose is by body surface");
    assertThat(reasons(answer(TestFormulary.BANDS, Children.sure("8", "20", ""))))
        .containsOnly("height needed: the dose is by body surface");
    assertThat(reasons(answer(TestFormulary.HEAVY, Children.sure("8", "", ""))))
        .containsExactly("weight needed: the dose is per kilogram");
    assertThat(reasons(answer(TestFormulary.HEAVY, Children.sure("8", "20", ""))))
        .containsExactly("height needed: the dosing weight depends on it");
    assertThat(reasons(answer(TestFormulary.EXCHANGE, Children.sure("8", "20", ""))))
        .containsExactly("haematocrit needed: the plasma volume depends on it");
    assertThat(reasons(answer(TestFormulary.EXCHANGE, Children.sure("8", "", ""))))
        .containsExactly("weight needed: the dose is per kilogram");
    assertThat(reasons(answer(TestFormulary.GENES, Children.sure("8", "20", ""))))
        .containsExactly(
            "TPMT and NUDT15 results needed: the dose depends on both and is not assumed");
  }

  @Test
  @Tag("SR-03")
  @Tag("SR-37")
  void outsideTheSourcesThereIsNoDose() {
    assertThat(reasons(answer(TestFormulary.DAILY, Children.sure("18", "60", ""))))
        .containsExactly(
            "no cited dose for this child: these are doses for children below 18 years");
    assertThat(reasons(answer(TestFormulary.DAILY, Children.sure("0.07", "4", ""))))
        .containsExactly("no cited dose for this child: no source here is about newborns");
    assertThat(answer(TestFormulary.DAILY, Children.sure("0.08", "4", "")).options()).isNotEmpty();
    assertThat(answer(TestFormulary.DAILY, Children.sure("17.99", "60", "")).options())
        .isNotEmpty();
    assertThat(reasons(answer(TestFormulary.SILENT, Children.sure("8", "20", ""))))
        .containsExactly("no cited dose for this child: adults only");
    assertThat(reasons(answer(TestFormulary.NOTHING, Children.sure("8", "20", ""))))
        .containsExactly("no cited dose for this child");
    assertThat(
            answer(TestFormulary.NOTHING, Children.sure("8", "20", "")).cannot().get(0).regimen())
        .isEmpty();
    assertThat(reasons(answer(TestFormulary.UNREAD, Children.sure("8", "20", ""))))
        .containsExactly(
            "no cited dose for this child: nobody has read this rule in its source yet"
                + " (label of unread-paper)");
    DoseQuestion byVein =
        question(
            TestFormulary.DAILY,
            Children.sure("8", "20", ""),
            null,
            Route.INTRAVENOUS,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(reasons(DOSES.of(byVein)))
        .containsExactly("no cited dose for this child by this route");
    DoseQuestion byMouth =
        question(
            TestFormulary.DAILY,
            byVein.body(),
            null,
            Route.ORAL,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(DOSES.of(byMouth).options()).hasSize(2);
  }

  @Test
  void aDrugOfAnotherFormularyIsRefused() {
    OtherDrug stranger = new OtherDrug("stranger", TestFormulary.DAILY.facts());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> answer(stranger, Children.sure("8", "20", "")))
        .withMessageContaining("stranger");
  }

  @Test
  void enzymesDecideWhoseRegimenItIs() {
    Body child = Children.sure("8", "30", "");
    assertThat(amounts(DOSES.of(genes(child, Metaboliser.NORMAL, Metaboliser.NORMAL))))
        .containsExactly("genes-normal-low 60 mg", "genes-normal-high 90 mg");
    assertThat(reasons(DOSES.of(genes(child, Metaboliser.POOR, Metaboliser.NORMAL))))
        .containsExactly("choose another drug: poor metaboliser");
    assertThat(reasons(DOSES.of(genes(child, Metaboliser.NORMAL, Metaboliser.POOR))))
        .containsExactly("choose another drug: poor metaboliser");
    assertThat(reasons(DOSES.of(genes(child, Metaboliser.INTERMEDIATE, Metaboliser.NORMAL))))
        .containsExactly("no cited dose for this child: written for other TPMT and NUDT15 results");
    assertThat(reasons(DOSES.of(genes(child, Metaboliser.NORMAL, null))))
        .allMatch(reason -> reason.contains("results needed"));
    assertThat(reasons(DOSES.of(genes(child, null, Metaboliser.NORMAL))))
        .allMatch(reason -> reason.contains("results needed"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.249, , no band",
    "1.25, bands-small 750 mg, ",
    "1.5, bands-small 750 mg, ",
    "1.501, bands-large 1000 mg, "
  })
  void bandsOfBodySurface(String area, @Nullable String expected, @Nullable String none) {
    DoseAnswer answer = answer(TestFormulary.BANDS, Children.surface("12", area));

    if (expected == null) {
      assertThat(none).isNotNull();
      assertThat(reasons(answer))
          .containsOnly(
              "no cited dose for this child: written for another body surface than "
                  + area
                  + " m2");
    } else {
      assertThat(amounts(answer)).containsExactly(expected);
    }
  }

  @Test
  void aWeeklyDoseAndOneWithoutIntervalSayWhatTheyKnow() {
    DoseOption weekly = answer(TestFormulary.BANDS, Children.surface("12", "1.6")).options().get(0);
    DoseOption unknown =
        answer(TestFormulary.BANDS, Children.surface("12", "1.3")).options().get(0);

    assertThat(weekly.totals())
        .extracting(Total::words)
        .containsExactly("1000 mg a dose", "1000 mg a week");
    assertThat(unknown.totals()).extracting(Total::words).containsExactly("750 mg a dose");
    assertThat(unknown.instruction()).isEqualTo("750 mg a dose");
    assertThat(BASIS.steps(unknown))
        .contains("formula: 750 mg = 750 mg a dose", "cap: none stated")
        .noneMatch(step -> step.contains(" x "));
  }

  @Test
  void plasmaVolumeAndAges() {
    DoseQuestion asked =
        question(
            TestFormulary.EXCHANGE,
            Children.sure("8", "30", ""),
            null,
            null,
            null,
            null,
            null,
            "0.36",
            null,
            null);
    DoseAnswer answer = DOSES.of(asked);

    assertThat(amounts(answer)).containsExactly("exchange-low 1344 mL", "exchange-high 2016 mL");
    assertThat(answer.options().get(1).size().words())
        .isEqualTo("weight 30 kg; plasma volume 30 kg x 70 mL/kg x (1 - 0.36) = 1344 mL");
    assertThat(answer.options().get(1).formula()).isEqualTo("1.5 plasma volumes a dose");
    assertThat(reasons(answer(TestFormulary.EXCHANGE, Children.sure("0.99", "9", ""))))
        .containsExactly("no cited dose for this child: written for other ages");
    assertThat(reasons(answer(TestFormulary.EXCHANGE, Children.sure("16", "60", ""))))
        .containsExactly("no cited dose for this child: written for other ages");
  }

  @Test
  void dosingWeightOfTallAndHeavyChildren() {
    DoseOption heavy =
        answer(TestFormulary.HEAVY, Children.sure("16", "95", "165")).options().get(0);
    DoseOption small =
        answer(TestFormulary.HEAVY, Children.sure("9", "50", "130")).options().get(0);

    assertThat(heavy.size().value()).isEqualByComparingTo("72.15");
    assertThat(heavy.size().words()).isEqualTo("weight 95 kg; dosing weight 72.15 kg");
    assertThat(heavy.amount()).hasToString("144.3 g");
    assertThat(small.amount()).hasToString("100 g");
    assertThat(small.size().words())
        .isEqualTo("weight 50 kg; the dosing weight is the weight itself");
    Body unknownSex = Children.child("16", Sex.UNKNOWN, "60", "165");
    assertThat(reasons(answer(TestFormulary.HEAVY, unknownSex)))
        .containsExactly(
            "sex needed: the dosing weight of so tall and heavy a child depends on it");
  }
}
