package org.sarcolemma.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeFiles;

/** Published criteria from a case file to the wire. */
class CriteriaJsonTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final Sarcolemma SARCOLEMMA = new Sarcolemma(KNOWLEDGE);

  private static final String WEAK =
      "{'age_onset_years':8,'weakness':['proximal'],'ck_iu_l':12400,'findings_absent':['rash'],"
          + "'criteria_items':{'neck_flexors_below_extensors':'present',"
          + "'leg_proximal_below_distal':'present'}";

  private static JsonNode answer(String text) {
    ReadPatient read =
        new CaseReader(KNOWLEDGE).read("case", StrictJson.object("case", text.replace('\'', '"')));
    return new AssessmentJson(KNOWLEDGE)
        .node(AssessmentReport.of(SARCOLEMMA, read, Knowledge.SETTING_NOT_TOLD));
  }

  private static JsonNode edition(JsonNode answer, String id) {
    for (JsonNode edition : answer.path("criteria")) {
      if (edition.path("id").asText().equals(id)) {
        return edition;
      }
    }
    throw new AssertionError(id + " is missing");
  }

  private static String state(JsonNode edition, String id) {
    for (JsonNode item : edition.path("items")) {
      if (item.path("id").asText().equals(id)) {
        return item.path("state").asText();
      }
    }
    throw new AssertionError(id + " is missing");
  }

  @Tag("SR-30")
  @Test
  void itemsAreMetNotMetOrNotAssessedWithWorstAndBestScore() {
    JsonNode edition = edition(answer(WEAK + "}"), "eular_acr_2017_no_biopsy");
    assertThat(edition.path("verdict").asText()).isEqualTo("meets");
    assertThat(state(edition, "weak_prox_upper")).isEqualTo("met");
    assertThat(state(edition, "heliotrope")).isEqualTo("not_met");
    assertThat(state(edition, "anti_jo1")).isEqualTo("not_assessed");
    assertThat(edition.path("score").path("low").asDouble()).isEqualTo(5.6);
    assertThat(edition.path("score").path("high").asDouble()).isEqualTo(10.2);
    assertThat(edition.path("probabilityBand").path("worst").path("id").asText())
        .isEqualTo("probable");
    assertThat(edition.path("source").path("link").asText()).startsWith("https://doi.org/10.1136/");
  }

  @Tag("SR-31")
  @Test
  void theAnswerSaysThatThisIsNoDiagnosisAndWhatIsNotEvaluated() {
    JsonNode answer = answer(WEAK + "}");
    assertThat(answer.path("criteriaNote").asText()).contains("not a diagnosis");
    assertThat(answer.path("criteriaNotEncoded").findValuesAsText("id")).contains("connors_2010");
    for (JsonNode edition : answer.path("criteria")) {
      assertThat(edition.path("label").asText()).contains(edition.path("year").asText());
      assertThat(edition.path("note").asText()).isNotBlank();
    }
    JsonNode biopsied = answer(WEAK + ",'pathology':['necrosis','no_inflammation']}");
    assertThat(biopsied.path("criteriaNote").asText()).contains("known flaw");
  }

  @Tag("SR-30")
  @Test
  void answersToCriteriaMoveNoProbability() {
    String plain = "{'age_onset_years':8,'weakness':['proximal'],'ck_iu_l':12400";
    JsonNode without = answer(plain + "}");
    JsonNode with =
        answer(
            plain
                + ",'criteria_items':{'gottron_raised':'present','anti_jo1_positive':'present',"
                + "'other_explanation':'absent'}}");
    assertThat(with.path("hypotheses")).isEqualTo(without.path("hypotheses"));
    assertThat(state(edition(with, "eular_acr_2017_no_biopsy"), "anti_jo1")).isEqualTo("met");
  }

  @Test
  void whatCriteriaUseIsNotListedAsNotUsed() {
    List<String> notUsed = new ArrayList<>();
    answer(WEAK + "}").path("notUsed").forEach(n -> notUsed.add(n.path("item").asText()));
    assertThat(notUsed).noneMatch(item -> item.startsWith("criteria_items"));
    assertThat(notUsed).doesNotContain("weakness: proximal");
  }

  @Test
  void onlyFindingsOfCriteriaAndOnlyTwoAnswersAreTaken() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> answer("{'criteria_items':{'rash_any':'present'}}"))
        .withMessageContaining("criteria_items/rash_any")
        .withMessageContaining("gottron_flat");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> answer("{'criteria_items':{'gottron_flat':'maybe'}}"))
        .withMessageContaining("'maybe' is neither present nor absent");
  }
}
