package org.sarcolemma.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Children;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.TestFormulary;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.Origin;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.OtherDrug;
import org.sarcolemma.treatment.regimen.Route;

/** The engine on a formulary of made-up figures, one drug for every turn it can take. */
class DosesTest {
  private static final Formulary FORMULARY = TestFormulary.formulary();
  private static final Doses DOSES = new Doses(FORMULARY);
  private static final BasisLine BASIS = new BasisLine(FORMULARY);

  private static DoseAnswer answer(Drug drug, Body body) {
    return DOSES.of(DoseQuestion.of(drug, body));
  }

  /** A question with what a prescriber may add. */
  private static DoseQuestion question(
      Drug drug,
      Body body,
      @Nullable String today,
      @Nullable Route route,
      @Nullable DayOfWeek weekday,
      @Nullable String strength,
      @Nullable String perMillilitre,
      @Nullable String haematocrit,
      @Nullable Metaboliser tpmt,
      @Nullable Metaboliser nudt15) {
    return new DoseQuestion(
        drug,
        body,
        Optional.ofNullable(today).map(LocalDate::parse),
        Optional.ofNullable(route),
        Optional.ofNullable(weekday),
        Optional.ofNullable(strength).map(Amount::parse),
        Optional.ofNullable(perMillilitre).map(Amount::parse),
        Optional.ofNullable(haematocrit).map(BigDecimal::new),
        Optional.ofNullable(tpmt),
        Optional.ofNullable(nudt15));
  }

  private static DoseQuestion strength(Drug drug, Body body, String strength) {
    return question(drug, body, null, null, null, strength, null, null, null, null);
  }

  private static List<String> amounts(DoseAnswer answer) {
    return answer.options().stream().map(option -> option.id() + " " + option.amount()).toList();
  }

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

  private static List<String> reasons(DoseAnswer answer) {
    assertThat(answer.options()).isEmpty();
    return answer.cannot().stream().map(NoDose::reason).toList();
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

  private static DoseQuestion genes(
      Body child, @Nullable Metaboliser tpmt, @Nullable Metaboliser nudt15) {
    return question(TestFormulary.GENES, child, null, null, null, null, null, null, tpmt, nudt15);
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

  /** mg/kg × kg is what is printed; never above a cap; never less for a heavier child. */
  @Test
  @Tag("many")
  @Tag("SR-35")
  @Tag("SR-38")
  void propertiesOfThreeThousandChildren() {
    Random random = new Random(35);
    for (int i = 0; i < 3000; i++) {
      BigDecimal kg = BigDecimal.valueOf(30 + random.nextInt(12000), 2);
      kg = kg.max(new BigDecimal("3"));
      BigDecimal more = kg.add(BigDecimal.valueOf(random.nextInt(500), 2));
      BigDecimal cm = BigDecimal.valueOf(500 + random.nextInt(1400), 1);
      String step = new String[] {"1 mg", "2.5 mg", "5 mg", "7 mg"}[random.nextInt(4)];
      for (Drug drug :
          List.of(TestFormulary.METHOTREXATE, TestFormulary.DAILY, TestFormulary.TWICE)) {
        Body child = Children.sure("12", kg.toPlainString(), cm.toPlainString());
        Body heavier = Children.sure("12", more.toPlainString(), cm.toPlainString());
        DoseAnswer plain = answer(drug, child);
        DoseAnswer rounded = DOSES.of(strength(drug, child, step));
        DoseAnswer larger = answer(drug, heavier);
        for (int o = 0; o < plain.options().size(); o++) {
          DoseOption dose = plain.options().get(o);
          BigDecimal product = dose.coefficient().multiply(dose.size().value());
          assertThat(dose.raw().value()).isEqualByComparingTo(product);
          assertThat(larger.options().get(o).amount().value())
              .isGreaterThanOrEqualTo(dose.amount().value());
          DoseOption given = rounded.options().get(o);
          BigDecimal cap =
              Limited.hold(dose.regimen(), product).ceiling().orElse(new BigDecimal("1E9"));
          assertThat(dose.amount().value()).isEqualByComparingTo(product.min(cap));
          assertThat(given.amount().value()).isLessThanOrEqualTo(cap);
          assertThat(given.amount().value().subtract(dose.amount().value()).abs())
              .isLessThanOrEqualTo(dose.amount().value().multiply(new BigDecimal("0.05")));
        }
      }
    }
  }
}
