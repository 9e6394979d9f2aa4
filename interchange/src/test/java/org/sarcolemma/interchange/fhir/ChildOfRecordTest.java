package org.sarcolemma.interchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.knowledge.codes.CodeBook;

/** Weight, height, allergies and drugs of a record: with their day, and nothing guessed. */
class ChildOfRecordTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final CodeBook CODES = CodeBook.shipped(Records.KNOWLEDGE);
  private static final String GIRL =
      "{'resourceType':'Patient','id':'p','birthDate':'2017-11-23','gender':'female'}";

  private static ChildOfRecord read(String... resources) {
    StringBuilder entries = new StringBuilder("{'resource':" + GIRL + "}");
    for (String resource : resources) {
      entries.append(",{'resource':").append(resource).append('}');
    }
    String bundle = "{'resourceType':'Bundle','type':'collection','entry':[" + entries + "]}";
    return ChildOfRecord.read(
        "test", StrictJson.object("test", bundle.replace('\'', '"')), CODES, TODAY);
  }

  private static String size(String id, String loinc, String value, String unit, String day) {
    return "{'resourceType':'Observation','id':'"
        + id
        + "','status':'final','code':{'coding':[{'system':'http://loinc.org','code':'"
        + loinc
        + "'}]},'subject':{'reference':'Patient/p'},"
        + (day.isEmpty() ? "" : "'effectiveDateTime':'" + day + "',")
        + "'valueQuantity':{'value':"
        + value
        + ",'unit':'"
        + unit
        + "','system':'http://unitsofmeasure.org','code':'"
        + unit
        + "'}}";
  }

  @Tag("SR-14")
  @Test
  void theNewestWeightCountsWithItsDay() {
    ChildOfRecord child =
        read(
            size("w1", "29463-7", "24", "kg", "2025-11-01"),
            size("w2", "29463-7", "28.5", "kg", "2026-11-20"),
            size("h", "8302-2", "1.32", "m", "2026-11-20"));

    assertThat(child.child().path("weightKg").asText()).isEqualTo("28.5");
    assertThat(child.child().path("weightDate").asText()).isEqualTo("2026-11-20");
    assertThat(child.child().path("previousWeightKg").asText()).isEqualTo("24");
    assertThat(child.child().path("heightCm").decimalValue()).isEqualByComparingTo("132");
    assertThat(child.child().path("ageYears").asText()).isEqualTo("9.00");
    assertThat(child.child().path("sex").asText()).isEqualTo("female");
  }

  @Tag("SR-09")
  @ParameterizedTest
  @CsvSource({"62,[lb_av],pounds are never kilograms", "28,,no unit", "28,cm,a weight in cm"})
  void aWeightInAnotherUnitIsNotUsed(String value, String unit, String why) {
    ChildOfRecord child = read(size("w", "29463-7", value, unit == null ? "" : unit, "2026-11-20"));

    assertThat(child.child().has("weightKg")).as(why).isFalse();
    assertThat(child.notUsed()).extracting(NotUsed::item).containsExactly("Observation/w");
  }

  @Tag("SR-08")
  @Test
  void whatIsNotToldIsNotThere() {
    ChildOfRecord child = read();
    assertThat(child.child().has("weightKg")).isFalse();
    assertThat(child.child().has("heightCm")).isFalse();
    assertThat(child.child().path("allergies")).isEmpty();
    ChildOfRecord undated = read(size("w", "29463-7", "28", "kg", ""));
    assertThat(undated.child().has("weightDate")).isFalse();
  }

  @Test
  void twoWeightsOfOneDayThatDifferLeaveItOpen() {
    ChildOfRecord child =
        read(
            size("w1", "29463-7", "28", "kg", "2026-11-20"),
            size("w2", "29463-7", "82", "kg", "2026-11-20"));
    assertThat(child.child().has("weightKg")).isFalse();
    assertThat(child.notUsed()).hasSize(2);
  }

  @Test
  void aWeightOfTomorrowIsNotUsed() {
    assertThat(read(size("w", "29463-7", "28", "kg", "2026-11-24")).child().has("weightKg"))
        .isFalse();
  }

  @Test
  void allergiesAndDrugsOfTodayAreHandedOn() {
    ChildOfRecord child =
        read(
            "{'resourceType':'AllergyIntolerance','id':'a','patient':{'reference':'Patient/p'},"
                + "'code':{'text':'penicillin'}}",
            "{'resourceType':'AllergyIntolerance','id':'b','patient':{'reference':'Patient/p'},"
                + "'verificationStatus':{'coding':[{'code':'refuted'}]},'code':{'text':'egg'}}",
            "{'resourceType':'MedicationStatement','id':'m','status':'active','subject':"
                + "{'reference':'Patient/p'},'medicationCodeableConcept':{'coding':[{'system':"
                + "'http://www.nlm.nih.gov/research/umls/rxnorm','code':'6851'}]}}",
            "{'resourceType':'MedicationStatement','id':'n','status':'stopped','subject':"
                + "{'reference':'Patient/p'},'medicationCodeableConcept':{'text':'ibuprofen'}}");

    assertThat(child.child().path("allergies").toString()).isEqualTo("[\"penicillin\"]");
    assertThat(child.child().path("medications").toString()).isEqualTo("[\"Methotrexate\"]");
    assertThat(child.notUsed())
        .extracting(NotUsed::item)
        .containsExactlyInAnyOrder("AllergyIntolerance/b", "MedicationStatement/n");
  }

  @Tag("SR-19")
  @Test
  void theWeightOfAnotherChildIsRefused() {
    String other = size("w", "29463-7", "28", "kg", "2026-11-20").replace("Patient/p", "Patient/q");
    assertThat(read(other).child().has("weightKg")).isFalse();
    assertThatThrownBy(
            () -> read(GIRL.replace("'p'", "'q'"), other, size("v", "29463-7", "9", "kg", "")))
        .isInstanceOf(InputException.class);
  }
}
