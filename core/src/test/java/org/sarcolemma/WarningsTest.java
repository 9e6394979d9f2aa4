package org.sarcolemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Sex;

class WarningsTest {
  private static final String HMGCR = "anti_hmgcr_positive";
  private static final String SRP = "anti_srp_positive";
  private static final String NEGATIVE_GENES = "genetic_test_negative";
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);

  /** A rash speaks for immune disease; without one, inherited disease leads. */
  private final Sarcolemma sarcolemma =
      new Sarcolemma(
          SmallKnowledge.ofSixDiseases()
              .finding("rash")
              .finding(HMGCR)
              .finding(SRP)
              .finding(NEGATIVE_GENES)
              .finding("variant_lgmd")
              .counted("rash", "immune", 55, 60)
              .counted("rash", "inherited", 1, 60)
              .knowledge());

  private List<String> warnings(Patient patient) {
    return sarcolemma.assess(patient, SmallKnowledge.CLINIC).warnings().stream()
        .map(Warning::id)
        .toList();
  }

  private String text(Patient patient, String warning) {
    return sarcolemma.assess(patient, SmallKnowledge.CLINIC).warnings().stream()
        .filter(w -> w.id().equals(warning))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static Patient aged(double years) {
    Age age = new Age(years);
    return new Patient(
        age.group(), Optional.of(age), Sex.UNKNOWN, new TreeMap<>(), new TreeMap<>());
  }

  @ParameterizedTest
  @ValueSource(doubles = {18, 18.01, 40, 120})
  @Tag("SR-03")
  void fromEighteenYearsAnAnswerIsOutsideTheEvidence(double years) {
    assertThat(text(aged(years), "outside-evidence"))
        .contains("18 or older", "outside the evidence");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.05, 0.08})
  @Tag("SR-03")
  void aNewbornIsOutsideTheEvidence(double years) {
    assertThat(text(aged(years), "outside-evidence")).contains("newborn", "outside the evidence");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0834, 1, 9, 17.99})
  @Tag("SR-03")
  void fromOneMonthToEighteenYearsItIsNot(double years) {
    assertThat(warnings(aged(years))).doesNotContain("outside-evidence");
  }

  @Test
  @Tag("SR-03")
  void anUntoldAgeIsOutsideTheEvidence() {
    assertThat(text(Patient.unknown(AgeGroup.UNKNOWN), "outside-evidence"))
        .contains("age is not known", "outside the evidence");
    assertThat(warnings(CHILD)).doesNotContain("outside-evidence");
  }

  @ParameterizedTest(name = "anti-HMGCR {0}, anti-SRP {1}")
  @CsvSource({
    "ABSENT, UNKNOWN, anti-SRP",
    "PRESENT, UNKNOWN, anti-SRP",
    "UNKNOWN, ABSENT, anti-HMGCR",
    "UNKNOWN, PRESENT, anti-HMGCR"
  })
  @Tag("SR-21")
  void oneAntibodyWithoutTheOtherIsIncompleteSerology(Answer hmgcr, Answer srp, String missing) {
    Patient child = CHILD.with(Map.of(HMGCR, hmgcr, SRP, srp));
    assertThat(text(child, "serology-incomplete"))
        .startsWith("Serology incomplete: " + missing + " has not been tested")
        .contains("Not tested is not negative");
  }

  @ParameterizedTest(name = "anti-HMGCR {0}, anti-SRP {1}")
  @CsvSource({"ABSENT, ABSENT", "PRESENT, ABSENT", "ABSENT, PRESENT", "PRESENT, PRESENT"})
  @Tag("SR-21")
  void bothAntibodiesAreCompleteSerology(Answer hmgcr, Answer srp) {
    assertThat(warnings(CHILD.with(Map.of(HMGCR, hmgcr, SRP, srp))))
        .doesNotContain("serology-incomplete");
  }

  @ParameterizedTest(name = "anti-HMGCR {0}, anti-SRP {1}: {2}")
  @CsvSource({
    "UNKNOWN, UNKNOWN, true",
    "ABSENT, UNKNOWN, true",
    "UNKNOWN, ABSENT, true",
    "ABSENT, ABSENT, false",
  })
  @Tag("SR-24")
  void aLeadingDystrophyIsNotClosedBeforeBothAntibodiesAreKnown(
      Answer hmgcr, Answer srp, boolean warned) {
    Patient child = CHILD.with(Map.of("rash", Answer.ABSENT, HMGCR, hmgcr, SRP, srp));
    assertThat(warnings(child).contains("test-before-closing")).isEqualTo(warned);
    assertThat(warnings(child)).doesNotContain("inherited-not-excluded");
  }

  /** Blood that was sent is chased, not sent again; the case stays open all the same. */
  @Test
  @Tag("SR-20")
  @Tag("SR-24")
  void aLeadingDystrophyIsNotClosedWhileAnAntibodyIsPending() {
    AntibodyResult sent = AntibodyResult.of(AntibodyState.PENDING, Assay.NOT_TOLD);
    Patient one = CHILD.with("rash", Answer.ABSENT).with(HMGCR, sent);
    assertThat(text(one, "test-before-closing")).contains("test them before closing the case");
    assertThat(text(one.with(SRP, sent), "test-before-closing"))
        .contains("chase the pending result before closing the case");
    assertThat(text(one.with(SRP, Answer.ABSENT), "test-before-closing"))
        .contains("chase the pending result before closing the case");
  }

  @ParameterizedTest(name = "genetic test negative {0}: {1}")
  @CsvSource({"UNKNOWN, true", "PRESENT, false", "ABSENT, false"})
  @Tag("SR-24")
  void aLeadingImmuneDiseaseDoesNotExcludeAnInheritedOneUntilAGeneticResultIsKnown(
      Answer negative, boolean warned) {
    Patient child = CHILD.with(Map.of("rash", Answer.PRESENT, NEGATIVE_GENES, negative));
    assertThat(warnings(child).contains("inherited-not-excluded")).isEqualTo(warned);
    assertThat(warnings(child)).doesNotContain("test-before-closing");
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"PRESENT", "ABSENT"})
  @Tag("SR-24")
  void aDiseaseCausingVariantEndsBothWarnings(Answer rash) {
    Patient child = CHILD.with(Map.of("rash", rash, "variant_lgmd", Answer.PRESENT));
    assertThat(warnings(child)).doesNotContain("test-before-closing", "inherited-not-excluded");
  }

  @Test
  void anEmptyPageSaysThatNothingIsKnown() {
    assertThat(warnings(CHILD)).contains("nothing-known");
    assertThat(warnings(CHILD.with("rash", Answer.ABSENT))).doesNotContain("nothing-known");
    assertThat(warnings(CHILD.with("a finding nobody weighs", Answer.PRESENT)))
        .contains("nothing-known");
  }

  @Test
  void anUntoldSettingIsNamed() {
    assertThat(sarcolemma.assess(CHILD, Knowledge.SETTING_NOT_TOLD).warnings())
        .extracting(Warning::id)
        .contains("setting-not-told");
    assertThat(warnings(CHILD)).doesNotContain("setting-not-told");
  }

  @Test
  @Tag("SR-24")
  void noFamilyIsSaidToLeadThatDoesNot() {
    SmallKnowledge knowledge =
        SmallKnowledge.tree(
                """
                muscle_disease 1
                  immune 2
                    imnm 2
                      imnm_hmgcr
                      imnm_srp
                    jdm
                  inherited 2
                    lgmd
                    fshd
                  viral
                  none_of_these\
                """)
            .finding("calf_pain")
            .counted("calf_pain", "viral", 58, 60)
            .counted("calf_pain", "immune", 3, 60)
            .counted("calf_pain", "inherited", 2, 60);
    Assessment answer =
        new Sarcolemma(knowledge.knowledge())
            .assess(CHILD.with("calf_pain", Answer.PRESENT), SmallKnowledge.CLINIC);
    assertThat(answer.diagnoses().get(0).id()).isEqualTo("viral");
    assertThat(answer.warnings())
        .extracting(Warning::text)
        .noneMatch(text -> text.contains("immune-mediated muscle disease leads"));
  }

  @Test
  @Tag("SR-21")
  void withoutAnyAntibodyTestSerologyIsIncomplete() {
    assertThat(warnings(CHILD)).contains("serology-incomplete");
  }
}
