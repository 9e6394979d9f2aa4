package org.sarcolemma.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/** What the words of a case say, and that nothing said is lost without a reason. */
class CaseReaderTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final CaseReader READER = new CaseReader(KNOWLEDGE);

  private static ReadPatient read(String json) {
    return READER.read("test", StrictJson.object("test", json));
  }

  private static Patient patient(String json) {
    return read(json).patient();
  }

  @Test
  @Tag("SR-07")
  void whatIsNotSaidIsUnknown() {
    Patient child = patient("{\"weakness\": [\"proximal\"]}");

    assertThat(child.answer("proximal_weakness")).isEqualTo(Answer.PRESENT);
    assertThat(child.answer("rash_any")).isEqualTo(Answer.UNKNOWN);
    assertThat(child.answer("anti_hmgcr_positive")).isEqualTo(Answer.UNKNOWN);
    assertThat(child.quantities()).isEmpty();
    assertThat(child.onset()).isEmpty();
    assertThat(child.ageGroup()).isEqualTo(AgeGroup.UNKNOWN);
  }

  @Test
  @Tag("SR-20")
  void negativePanelLeavesAntiHmgcrNotTested() {
    Patient child = patient("{\"antibodies\": {\"msa_panel\": \"neg\"}}");

    assertThat(child.answer("anti_hmgcr_positive")).isEqualTo(Answer.UNKNOWN);
    assertThat(child.answer("anti_srp_positive")).isEqualTo(Answer.UNKNOWN);
    assertThat(child.answer("myositis_panel_negative")).isEqualTo(Answer.PRESENT);
  }

  @Test
  @Tag("SR-23")
  void uncertainVariantIsNoResultAndNegativeTestNamesNoGene() {
    ReadPatient uncertain = read("{\"genetics\": {\"status\": \"inconclusive\"}}");
    Patient negative =
        patient("{\"genetics\": {\"status\": \"negative\", \"detail\": \"DMD MLPA\"}}");

    assertThat(uncertain.patient().findings()).isEmpty();
    assertThat(uncertain.notUsed()).hasSize(1);
    assertThat(negative.answer("variant_dystrophinopathy")).isEqualTo(Answer.UNKNOWN);
    assertThat(negative.answer("genetic_test_negative")).isEqualTo(Answer.PRESENT);
  }

  @Test
  void geneOfTheAntigenIsTheInheritedDiseaseAndNotTheAntibody() {
    Patient child =
        patient(
            "{\"genetics\": {\"status\": \"pathogenic_variant\","
                + " \"detail\": \"HMGCR NM_000859.3:c.2465G>A\"}}");

    assertThat(child.answer("variant_lgmd_hmgcr")).isEqualTo(Answer.PRESENT);
    assertThat(child.answer("anti_hmgcr_positive")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void figureOfCkIsExactAndWordsAreBands() {
    assertThat(patient("{\"ck_iu_l\": 12400}").quantities())
        .containsEntry("ck", Reading.exactly(12400));
    assertThat(patient("{\"ck_qualitative\": \"mildly_elevated\"}").quantities())
        .containsEntry("ck", Reading.between(200, 1000));
    assertThat(
            patient(
                    "{\"ck_qualitative\": \"elevated\","
                        + " \"findings_absent\": [\"ck_highly_elevated\"]}")
                .quantities())
        .containsEntry("ck", Reading.between(200, 2000));
  }

  @Test
  @Tag("SR-25")
  void noStatinInAChildIsListedAsSilent() {
    ReadPatient child = read("{\"pediatric\": true, \"findings_absent\": [\"statin_exposure\"]}");

    assertThat(child.notUsed())
        .anySatisfy(item -> assertThat(item.reason()).contains("says nothing"));
  }

  @Test
  @Tag("SR-18")
  void everyWordOfThePublishedCasesIsUsedOrListed() throws IOException {
    for (String line : publishedCases()) {
      ReadPatient read = read(line);
      for (NotUsed item : read.notUsed()) {
        assertThat(item.reason()).as(item.item()).isNotBlank();
      }
    }
  }

  @Test
  void childhoodIsDecidedByTheAgeAtOnset() {
    assertThat(patient("{\"age_onset_years\": 17.99}").ageGroup()).isEqualTo(AgeGroup.CHILD);
    assertThat(patient("{\"age_onset_years\": 18}").ageGroup()).isEqualTo(AgeGroup.ADULT);
    assertThat(patient("{\"pediatric\": false, \"age_years\": 14}").ageGroup())
        .isEqualTo(AgeGroup.CHILD);
    ReadPatient later = read("{\"pediatric\": true, \"age_last_encounter_years\": 30}");
    assertThat(later.patient().ageGroup()).isEqualTo(AgeGroup.CHILD);
    assertThat(later.patient().onset()).isEmpty();
    assertThat(later.notUsed()).extracting(NotUsed::item).contains("age at onset");
  }

  private static List<String> publishedCases() throws IOException {
    try (InputStream in =
        CaseReaderTest.class.getResourceAsStream("/knowledge/cases/published-cases.jsonl")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("\"individual\""))
          .toList();
    }
  }
}
