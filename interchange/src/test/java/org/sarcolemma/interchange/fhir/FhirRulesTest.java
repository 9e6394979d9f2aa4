package org.sarcolemma.interchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcolemma.interchange.fhir.Records.bundle;
import static org.sarcolemma.interchange.fhir.Records.ck;
import static org.sarcolemma.interchange.fhir.Records.coded;
import static org.sarcolemma.interchange.fhir.Records.condition;
import static org.sarcolemma.interchange.fhir.Records.girl;
import static org.sarcolemma.interchange.fhir.Records.observation;
import static org.sarcolemma.interchange.fhir.Records.read;
import static org.sarcolemma.interchange.fhir.Records.units;
import static org.sarcolemma.interchange.fhir.Records.why;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Reading;

/** Each rule of reading by itself. */
class FhirRulesTest {
  private static final String HPO = "http://human-phenotype-ontology.org";
  private static final String LOINC = "http://loinc.org";
  private static final String SNOMED = "http://snomed.info/sct";
  private static final String INTERPRETATION =
      "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

  /** UCUM: one U is a micromole a minute, one katal a mole a second; 1 ukat/L = 60 U/L. */
  @ParameterizedTest
  @CsvSource({
    "12400, U/L, 12400",
    "12.4, kU/L, 12400",
    "12400, m[IU]/mL, 12400",
    "12400, mU/mL, 12400",
    "12.4, U/mL, 12400",
    "12400, [IU]/L, 12400",
    "200, ukat/L, 12000",
    "200000, nkat/L, 12000",
    "12000, umol/min/L, 12000",
    "12000, umol/(min.L), 12000",
    "12000, umol/L/min, 12000",
    "12000, nmol/min/mL, 12000",
    "200, umol/s/L, 12000",
    "720000, umol/h/L, 12000",
    "200, nmol/(s.mL), 12000",
    "12400, U/L{37Cel}, 12400",
    "1240, U/dL, 12400"
  })
  @Tag("SR-17")
  void creatineKinaseInAnyUnitOfActivity(String value, String unit, double unitsPerLitre) {
    assertThat(girl(ck("a", units(value, unit))).patient().quantities())
        .containsEntry("ck", Reading.exactly(unitsPerLitre));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mg/dL", "U", "U/kg", "ng/mL", "U/L/L", "/L", "L/U", "", "U/L.s", "kat", "mol/L", "U//L",
        "[IU]", "{U/L}", "U/(L"
      })
  @Tag("SR-17")
  void whatIsNoActivityIsListedAndNotUsed(String unit) {
    ReadPatient read = girl(ck("a", units("12400", unit)));

    assertThat(read.patient().quantities()).isEmpty();
    assertThat(why(read, "Observation/a")).contains("12400");
  }

  @Test
  void highestCreatineKinaseCountsWhateverItsDay() {
    ReadPatient read =
        girl(
            ck("late", units("900", "U/L"), "'effectiveDateTime':'2024-05-01'"),
            ck("peak", units("15000", "U/L"), "'effectiveDateTime':'2023-05-01'"),
            ck("odd", units("99000000", "U/L"), "'effectiveDateTime':'2023-06-01'"));

    assertThat(read.patient().quantities()).containsEntry("ck", Reading.exactly(15_000));
    assertThat(read.used())
        .anyMatch(u -> u.item().equals("Observation/peak") && u.date().equals("2023-05-01"));
    assertThat(why(read, "Observation/late, 2024-05-01")).contains("higher");
    assertThat(why(read, "Observation/odd")).contains("check the unit");
  }

  @ParameterizedTest
  @CsvSource({"<=, 0, 500", "<, 0, 500", ">, 500, Infinity", ">=, 500, Infinity"})
  void comparatorLeavesABand(String comparator, double low, double high) {
    assertThat(
            girl(ck("a", "'comparator':'" + comparator + "'," + units("500", "U/L")))
                .patient()
                .quantities())
        .containsEntry("ck", Reading.between(low, high));
  }

  @Test
  @Tag("SR-17")
  void limitOfTheLaboratoryDecidesFifteenTimes() {
    String limit = "'referenceRange':[{'high':{" + units("200", "U/L") + "}}]";

    assertThat(girl(ck("a", units("3000", "U/L"), limit)).patient().answer("ck_within_15_limits"))
        .isEqualTo(Answer.PRESENT);
    assertThat(girl(ck("a", units("3001", "U/L"), limit)).patient().answer("ck_within_15_limits"))
        .isEqualTo(Answer.ABSENT);
    assertThat(girl(ck("a", units("3000", "U/L"))).patient().answer("ck_within_15_limits"))
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void aFigureThatItsOwnRecordContradictsIsNotUsed() {
    ReadPatient read =
        girl(
            ck(
                "a",
                units("3000", "U/L"),
                "'referenceRange':[{'high':{" + units("200", "U/L") + "}}]",
                "'interpretation':[" + coded(INTERPRETATION, "N") + "]"));

    assertThat(read.patient().quantities()).isEmpty();
    assertThat(why(read, "Observation/a")).contains("yet called normal");
  }

  @ParameterizedTest
  @CsvSource({
    "POS, POSITIVE", "RR, POSITIVE", "H, POSITIVE", "WR, WEAK_POSITIVE", "NEG, NEGATIVE",
    "ND, NEGATIVE", "NR, NEGATIVE", "IND, NOT_TESTED", "E, NOT_TESTED", "A, NOT_TESTED"
  })
  @Tag("SR-20")
  void antibodyByItsInterpretation(String code, AntibodyState state) {
    ReadPatient read =
        girl(
            observation(
                "a", LOINC, "93493-5", "'interpretation':[" + coded(INTERPRETATION, code) + "]"));

    assertThat(read.patient().antibody("anti_hmgcr_positive").state()).isEqualTo(state);
  }

  @Test
  @Tag("SR-20")
  void clearestAntibodyResultCountsAndTheOtherIsListed() {
    ReadPatient read =
        girl(
            observation(
                "old", LOINC, "93493-5", "'valueCodeableConcept':" + coded(SNOMED, "260385009")),
            observation(
                "new", LOINC, "93493-5", "'valueCodeableConcept':" + coded(SNOMED, "10828004")));

    assertThat(read.patient().answer("anti_hmgcr_positive")).isEqualTo(Answer.PRESENT);
    assertThat(why(read, "Observation/old")).contains("another result counts");
  }

  @Test
  @Tag("SR-18")
  void aResultThatDisagreesWithItselfIsNotUsed() {
    ReadPatient read =
        girl(
            observation(
                "a",
                LOINC,
                "93493-5",
                "'valueCodeableConcept':" + coded(SNOMED, "10828004"),
                "'interpretation':[" + coded(INTERPRETATION, "NEG") + "]"));

    assertThat(read.patient().antibodies()).isEmpty();
    assertThat(why(read, "Observation/a")).contains("contradicts itself");
  }

  @Test
  @Tag("SR-18")
  void codeWithoutItsSystemOrWithAnotherIsNoCode() {
    ReadPatient read =
        girl(
            observation("race", "urn:oid:2.16.840.1.113883.6.238", "2157-6", "'valueInteger':3"),
            observation("bare", "", "2157-6", "'valueQuantity':{" + units("5000", "U/L") + "}"));

    assertThat(read.patient().quantities()).isEmpty();
    assertThat(why(read, "Observation/race")).contains("code not known here");
    assertThat(why(read, "Observation/bare")).contains("(no system)|2157-6");
  }

  @Test
  @Tag("SR-07")
  @Tag("SR-18")
  void refutedIsAbsentAndUnconfirmedIsNothing() {
    ReadPatient read =
        girl(
            condition("no", HPO, "HP:0000988", "refuted"),
            condition("maybe", HPO, "HP:0002015", "provisional"),
            condition("yes", HPO, "HP:0003691", "confirmed"));

    assertThat(read.patient().answer("rash_any")).isEqualTo(Answer.ABSENT);
    assertThat(read.patient().answer("dysphagia")).isEqualTo(Answer.UNKNOWN);
    assertThat(read.patient().answer("scapular_winging")).isEqualTo(Answer.PRESENT);
    assertThat(why(read, "Condition/maybe")).contains("provisional");
  }

  @Test
  @Tag("SR-18")
  void diagnosisAlreadyMadeIsNeverAnInput() {
    ReadPatient read = girl(condition("lgmd", SNOMED, "78468005", "confirmed"));

    assertThat(read.patient().findings()).isEmpty();
    assertThat(why(read, "Condition/lgmd")).contains("never an input");
  }

  @Test
  @Tag("SR-18")
  void sameDayContradictionUsesNeither() {
    ReadPatient read =
        girl(
            condition("a", HPO, "HP:0000988", "confirmed", "'recordedDate':'2024-01-01'"),
            condition("b", HPO, "HP:0000988", "refuted", "'recordedDate':'2024-01-01'"),
            condition("c", HPO, "HP:0040324", "confirmed", "'recordedDate':'2024-02-01'"));

    assertThat(read.patient().answer("rash_any")).isEqualTo(Answer.UNKNOWN);
    assertThat(read.patient().answer("heliotrope_rash")).isEqualTo(Answer.PRESENT);
    assertThat(why(read, "Condition/a")).contains("no later day decides", "Condition/b");
  }

  @Test
  void laterSpecificSignOverrulesAnEarlierGeneralNo() {
    ReadPatient read =
        girl(
            condition("none", HPO, "HP:0000988", "refuted", "'recordedDate':'2023-01-01'"),
            condition("lids", HPO, "HP:0040324", "confirmed", "'recordedDate':'2024-01-01'"));

    assertThat(read.patient().answer("rash_any")).isEqualTo(Answer.UNKNOWN);
    assertThat(read.patient().answer("heliotrope_rash")).isEqualTo(Answer.PRESENT);
    assertThat(why(read, "Condition/none")).contains("contradicts what is said of Heliotrope");
  }

  @Test
  @Tag("SR-19")
  void twoPatientsAreRefusedUnlessAllIsAboutOne() {
    String mother = "{'resourceType':'Patient','id':'m','gender':'female'}";
    String child = "{'resourceType':'Patient','id':'p','birthDate':'2014'}";
    String hers = ck("a", units("500", "U/L")).replace("Patient/p", "Patient/m");

    assertThatThrownBy(() -> read(bundle(child, mother, ck("b", units("9000", "U/L")), hers)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("records of 2 patients (Patient/m, Patient/p)");
    ReadPatient one = read(bundle(mother, child, ck("b", units("9000", "U/L"))));
    assertThat(one.id()).isEqualTo("p");
    assertThat(why(one, "Patient/m")).contains("another patient's record");
  }

  @Test
  @Tag("SR-19")
  void oneIdOnTwoServersIsTwoChildren() {
    String bundle =
        "{'resourceType':'Bundle','type':'collection','entry':["
            + "{'fullUrl':'https://a.example/Patient/p','resource':{'resourceType':'Patient','id':'p'}},"
            + "{'fullUrl':'https://b.example/Patient/p','resource':{'resourceType':'Patient','id':'p','gender':'male'}},"
            + "{'fullUrl':'https://a.example/Observation/a','resource':"
            + ck("a", units("5000", "U/L"))
            + "},{'fullUrl':'https://b.example/Observation/a','resource':"
            + ck("a", units("7000", "U/L"))
            + "}]}";

    assertThatThrownBy(() -> read(bundle)).hasMessageContaining("records of 2 patients");
  }

  @Test
  @Tag("SR-19")
  void sameIdOnAnotherServerIsAnotherChild() {
    ReadPatient read =
        read(
            "{'resourceType':'Bundle','type':'collection','entry':["
                + "{'fullUrl':'https://a.example/Patient/p','resource':"
                + "{'resourceType':'Patient','id':'p','birthDate':'2014-06-01'}},"
                + "{'fullUrl':'https://b.example/Observation/a','resource':"
                + ck("a", units("5000", "U/L"))
                + "}]}");

    assertThat(read.patient().quantities()).isEmpty();
    assertThat(why(read, "Observation/a")).contains("another patient");
  }

  @Test
  @Tag("SR-19")
  void recordOfNobodyIsNotUsed() {
    ReadPatient read = girl(ck("a", units("5000", "U/L")).replace("'subject'", "'subjekt'"));

    assertThat(read.patient().quantities()).isEmpty();
    assertThat(why(read, "Observation/a")).contains("whose");
  }

  @Test
  @Tag("SR-18")
  void versionsThatDifferAreBothLeftOut() {
    ReadPatient read = girl(ck("a", units("5000", "U/L")), ck("a", units("9000", "U/L")));

    assertThat(read.patient().quantities()).isEmpty();
    assertThat(read.notUsed()).filteredOn(n -> n.item().equals("Observation/a")).hasSize(2);
  }

  @Test
  @Tag("SR-18")
  void unknownElementIsListedAndFocusIsSomebodyElse() {
    ReadPatient read =
        girl(
            ck("a", units("5000", "U/L"), "'staus':'cancelled'"),
            ck("b", units("9000", "U/L"), "'focus':[{'reference':'Patient/m'}]"));

    assertThat(read.patient().quantities()).containsEntry("ck", Reading.exactly(5000));
    assertThat(why(read, "Observation/a, element staus")).contains("no element of FHIR R4");
    assertThat(why(read, "Observation/b")).contains("something else than the child");
  }

  @Test
  @Tag("SR-16")
  void impossibleDatesAreRefused() {
    ReadPatient read =
        girl(
            ck("before", units("5000", "U/L"), "'effectiveDateTime':'2010-01-01'"),
            ck("never", units("6000", "U/L"), "'effectiveDateTime':'2023-02-30'"),
            ck("form", units("7000", "U/L"), "'effectiveDateTime':'3.4.2023'"));

    assertThat(read.patient().quantities()).isEmpty();
    assertThat(why(read, "Observation/before")).contains("before the child was born");
    assertThat(why(read, "Observation/never")).contains("no day of the calendar");
    assertThat(why(read, "Observation/form")).contains("no date");
  }

  @Test
  @Tag("SR-03")
  void ageComesFromOnsetElseFromTheFirstRecord() {
    ReadPatient onset =
        girl(condition("w", HPO, "HP:0003701", "confirmed", "'onsetDateTime':'2022-06-01'"));
    ReadPatient first = girl(ck("a", units("5000", "U/L"), "'effectiveDateTime':'2024-06-01'"));
    String coarse = "{'resourceType':'Patient','id':'p','birthDate':'2005'}";
    ReadPatient unclear =
        read(bundle(coarse, ck("a", units("5000", "U/L"), "'effectiveDateTime':'2023'")));

    assertThat(onset.patient().onset().orElseThrow().years()).isEqualTo(8);
    assertThat(first.patient().onset().orElseThrow().years()).isEqualTo(10);
    assertThat(why(first, "age at onset")).contains("stands in");
    assertThat(unclear.patient().ageGroup()).isEqualTo(AgeGroup.UNKNOWN);
  }

  @Test
  void singleResourceIsReadToo() {
    assertThat(read(ck("a", units("5000", "U/L"))).patient().quantities()).hasSize(1);
  }
}
