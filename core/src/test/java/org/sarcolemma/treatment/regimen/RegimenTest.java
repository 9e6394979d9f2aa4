package org.sarcolemma.treatment.regimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.TestFormulary;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Weight;

/** Regimens as types: what cannot be written down cannot be given. */
class RegimenTest {
  @Test
  @Tag("SR-33")
  void methotrexateHasNoPlaceForAFrequency() {
    assertThat(Arrays.stream(MethotrexateRegimen.class.getRecordComponents()))
        .extracting(RecordComponent::getType)
        .containsExactly(Methotrexate.class, RegimenTerms.class)
        .doesNotContain(Interval.class);
    assertThat(Arrays.stream(RegimenTerms.class.getRecordComponents()))
        .extracting(RecordComponent::getType)
        .doesNotContain(Interval.class);
    assertThat(Arrays.stream(TimedRegimen.class.getRecordComponents()))
        .extracting(RecordComponent::getType)
        .as("what has an interval takes any drug but methotrexate")
        .contains(OtherDrug.class)
        .doesNotContain(Drug.class, Methotrexate.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OtherDrug("methotrexate", TestFormulary.DAILY.facts()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new MethotrexateRegimen(
                    TestFormulary.METHOTREXATE, TestFormulary.terms("x", "0.3 mg/kg", Period.DAY)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new MethotrexateRegimen(
                    TestFormulary.METHOTREXATE,
                    TestFormulary.terms(
                        "x", "0.3 mg/kg", Period.WEEK, TestFormulary.cap("15 mg", Period.DAY))));
    for (Regimen regimen : TestFormulary.formulary().regimens(TestFormulary.METHOTREXATE)) {
      assertThat(regimen.interval()).contains(new Interval(1, Interval.Unit.WEEK));
      assertThat(regimen.terms().per()).isEqualTo(Period.WEEK);
    }
  }

  @ParameterizedTest
  @Tag("SR-44")
  @ValueSource(strings = {"MTX", "Prednisolone", "a", "two words", "x-y", ""})
  void namesAreFullAndInLowerCase(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OtherDrug(id, TestFormulary.DAILY.facts()));
  }

  @ParameterizedTest
  @CsvSource({
    "0.3 mg/kg, 0.3, 0.3, MG, KILOGRAM",
    "15 to 20 mg/m2, 15, 20, MG, SQUARE_METRE",
    "1 or 2 mg/kg, 1, 2, MG, KILOGRAM",
    "2 g/kg, 2, 2, G, KILOGRAM",
    "750 mg, 750, 750, MG, CHILD",
    "1 to 1.5 plasma volumes, 1, 1.5, ML, PLASMA_VOLUME"
  })
  void formulasReadAsPrinted(
      String text, String low, String high, DoseUnit unit, Formula.Size size) {
    Formula formula = Formula.parse(text, false);
    assertThat(formula)
        .isEqualTo(new Formula(new BigDecimal(low), new BigDecimal(high), unit, size));
    assertThat(formula.twoEnds()).isEqualTo(!low.equals(high));
    assertThat(formula.ends()).hasSize(low.equals(high) ? 1 : 2);
    assertThat(text).endsWith(formula.of(formula.high()));
  }

  @Test
  void dosingWeightIsAFormulaOfItsOwn() {
    assertThat(Formula.parse("2 g/kg", true).size()).isEqualTo(Formula.Size.DOSING_KILOGRAM);
    assertThat(Formula.parse("2 g/m2", true).size()).isEqualTo(Formula.Size.SQUARE_METRE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.3mg/kg", "0 mg/kg", "2 to 1 mg/kg", "1 mg/lb", "x mg", "1 stone", ""})
  void otherFormulasAreRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Formula.parse(text, false));
  }

  @ParameterizedTest
  @CsvSource({
    "12 hours, 12, HOUR, 2, true, every 12 hours",
    "8 hours, 8, HOUR, 3, true, every 8 hours",
    "24 hours, 24, HOUR, 1, true, every 24 hours",
    "25 hours, 25, HOUR, 1, false, every 25 hours",
    "1 day, 1, DAY, 1, true, every day",
    "2 days, 2, DAY, 1, false, every 2 days",
    "1 week, 1, WEEK, 1, false, every week",
    "2 weeks, 2, WEEK, 1, false, every 2 weeks",
    "1 month, 1, MONTH, 1, false, every month"
  })
  void intervals(
      String text, int count, Interval.Unit unit, int dosesADay, boolean daily, String words) {
    Interval interval = Interval.parse(text);
    assertThat(interval).isEqualTo(new Interval(count, unit)).hasToString(words);
    assertThat(interval.dosesADay()).isEqualTo(dosesADay);
    assertThat(interval.daily()).isEqualTo(daily);
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily", "0 days", "1", "week", "-1 week", "1 fortnight", "1000 days"})
  void otherIntervalsAreRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.parse(text));
  }

  @Test
  void nothingsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, Interval.Unit.DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> TestFormulary.cap("0 mg", Period.DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(Amount.parse("0 mg"), "x"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TestFormulary.terms(
                    "x", "1 mg/kg", Period.DAY, TestFormulary.cap("1 mL", Period.DAY)));
    RegimenTerms plain = TestFormulary.terms("x", "1 mg/kg", Period.DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TestFormulary.with(
                    plain,
                    plain.formula(),
                    Optional.of(new Rounding(Amount.parse("5 g"), "x")),
                    Eligibility.EVERY_CHILD,
                    "",
                    List.of(),
                    List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lists(plain, List.of(1, 2, 3), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> lists(plain, List.of(), List.of(0)));
    assertThat(lists(plain, List.of(1, 2), List.of(1)).doses()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RegimenTerms(
                    "x",
                    "x",
                    "paper",
                    "",
                    true,
                    "",
                    List.of(),
                    plain.formula(),
                    Period.DAY,
                    List.of(),
                    Optional.empty(),
                    Eligibility.EVERY_CHILD,
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    ""));
  }

  private static RegimenTerms lists(RegimenTerms terms, List<Integer> doses, List<Integer> days) {
    return TestFormulary.with(
        terms, terms.formula(), Optional.empty(), Eligibility.EVERY_CHILD, "", doses, days);
  }

  @Test
  @Tag("SR-35")
  void aCapThatCannotBeSharedOutIsRefused() {
    RegimenTerms daily =
        TestFormulary.terms("x", "1 mg/kg", Period.DOSE, TestFormulary.cap("9 mg", Period.DAY));
    assertThat(new TimedRegimen(TestFormulary.DAILY, daily, TestFormulary.every("8 hours")).id())
        .isEqualTo("x");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new TimedRegimen(TestFormulary.DAILY, daily, TestFormulary.every("1 week")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimedRegimen(TestFormulary.DAILY, daily, Optional.empty()));
    RegimenTerms weekly =
        TestFormulary.terms("x", "1 mg/kg", Period.DOSE, TestFormulary.cap("9 mg", Period.WEEK));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new TimedRegimen(TestFormulary.DAILY, weekly, TestFormulary.every("1 day")));
    RegimenTerms perDay =
        TestFormulary.terms("x", "1 mg/kg", Period.WEEK, TestFormulary.cap("9 mg", Period.DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new TimedRegimen(TestFormulary.DAILY, perDay, TestFormulary.every("1 day")));
  }

  @ParameterizedTest
  @CsvSource({"0.99, false", "1, true", "15.9, true", "16, false"})
  void ages(String years, boolean fits) {
    assertThat(TestFormulary.ages("1", "16").ageFits(new BigDecimal(years))).isEqualTo(fits);
    assertThat(Eligibility.EVERY_CHILD.ageFits(new BigDecimal(years))).isTrue();
  }

  @Test
  void whoARegimenIsFor() {
    assertThat(Eligibility.EVERY_CHILD.bySurface()).isFalse();
    assertThat(Eligibility.EVERY_CHILD.byEnzyme()).isFalse();
    assertThat(TestFormulary.surface("1", "", "").bySurface()).isTrue();
    assertThat(TestFormulary.surface("", "1", "").bySurface()).isTrue();
    assertThat(TestFormulary.surface("", "", "1").bySurface()).isTrue();
    assertThat(TestFormulary.genes(Metaboliser.NORMAL, Metaboliser.POOR).byEnzyme()).isTrue();
    Eligibility onlyNudt15 =
        new Eligibility(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Metaboliser.NORMAL));
    assertThat(onlyNudt15.byEnzyme()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "FEMALE, 95, 165, 72.15",
    "MALE, 95, 165, 74.85",
    "FEMALE, 50, 130, 50",
    "FEMALE, 45.5, 165, 45.5",
    "FEMALE, 45.6, 165, 45.6",
    "FEMALE, 50, 152.4, 47.3",
    "FEMALE, 50, 152.3, 50",
    "MALE, 50, 152.4, 50",
    "MALE, 50.5, 152.4, 50.2",
    "UNKNOWN, 45, 165, 45",
    "UNKNOWN, 60, 150, 60"
  })
  void dosingWeight(Sex sex, String kg, String cm, String expected) {
    assertThat(
            TestFormulary.doseLimits()
                .dosingWeight()
                .of(
                    sex,
                    Weight.kilograms(new BigDecimal(kg)),
                    Height.centimetres(new BigDecimal(cm))))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(expected));
  }

  @Test
  void dosingWeightOfATallHeavyChildOfUnknownSexIsUnknown() {
    assertThat(
            TestFormulary.doseLimits()
                .dosingWeight()
                .of(
                    Sex.UNKNOWN,
                    Weight.kilograms(new BigDecimal("60")),
                    Height.centimetres(new BigDecimal("165"))))
        .isEmpty();
  }

  @Test
  void drugsAreFoundByTheirNames() {
    Formulary formulary = TestFormulary.formulary();
    assertThat(formulary.drug("daily")).contains(TestFormulary.DAILY);
    assertThat(formulary.drug(" Daily ")).contains(TestFormulary.DAILY);
    assertThat(formulary.drug("DAILY OTHER-NAME")).contains(TestFormulary.DAILY);
    assertThat(formulary.drug("dail")).isEmpty();
    assertThat(formulary.versioned("v").version()).isEqualTo("v");
    assertThat(formulary.shortName("paper")).isEqualTo("The paper");
    assertThat(formulary.shortName("unlisted")).isEqualTo("unlisted");
  }

  @Test
  void aRegimenFromNowhereIsRefused() {
    Formulary formulary = TestFormulary.formulary();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Formulary(
                    "x",
                    java.util.Map.of(),
                    formulary.drugs(),
                    formulary.regimens(),
                    List.of(),
                    List.of(),
                    formulary.growth(),
                    formulary.sizeLimits(),
                    formulary.doseLimits(),
                    formulary.bedside()))
        .withMessageContaining("paper");
  }

  @Test
  void wordsForPeople() {
    assertThat(Route.SUBCUTANEOUS.words()).isEqualTo("subcutaneous");
    assertThat(Period.COURSE.words()).isEqualTo("a course");
    assertThat(Period.MONTH.word()).isEqualTo("month");
    assertThat(TestFormulary.METHOTREXATE.id()).isEqualTo("methotrexate");
    assertThat(Interval.Unit.WEEK.word()).isEqualTo("week");
  }
}
