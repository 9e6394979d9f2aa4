package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.Assessment;

/** One child at the terminal: the answer as text, JSON and page. */
class AssessCommandTest {
  private static final String CHILD =
      """
      {"id": "child", "age_onset_years": 9, "sex": "F", "ck_iu_l": 12400,
       "weakness": ["proximal_lower", "proximal_upper", "neck_flexor"],
       "findings_absent": ["rash", "family_history"]}
      """;

  private static JsonNode json(String child, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("assess", "-", "--format", "json"));
    arguments.addAll(List.of(more));
    Run run = Run.of(child, arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return JsonMapper.builder().build().readTree(run.out());
  }

  @Test
  void jsonKeepsTheNamesThatOthersBuildOn() throws IOException {
    JsonNode answer = json(CHILD);

    assertThat(answer.properties().stream().map(e -> e.getKey()))
        .contains(
            "hypotheses",
            "criteria",
            "nextSteps",
            "redFlags",
            "warnings",
            "notUsed",
            "versions",
            "inputHash");
    JsonNode first = answer.path("hypotheses").path(0);
    assertThat(first.properties().stream().map(e -> e.getKey()))
        .contains("id", "label", "probability", "low", "high", "cases", "contributions");
    JsonNode contribution = first.path("contributions").path(0);
    assertThat(contribution.properties().stream().map(e -> e.getKey()))
        .contains("finding", "logOdds", "sources", "kind");
    assertThat(contribution.path("kind").asText()).isIn("evidence", "assumption");
    assertThat(answer.path("versions").path("knowledge").asText()).isNotEmpty();
    JsonNode step = answer.path("nextSteps").path(0);
    assertThat(step.properties().stream().map(e -> e.getKey()))
        .contains("test", "informationBits", "recommendedBy", "urgency");
  }

  @Test
  @Tag("SR-30")
  void criteriaHaveAnIdAVerdictAndItemsWithTheirState() throws IOException {
    JsonNode criteria = json(CHILD).path("criteria");
    assertThat(criteria).hasSize(6);
    for (JsonNode edition : criteria) {
      assertThat(edition.path("id").asText()).isNotEmpty();
      assertThat(edition.path("verdict").asText()).isIn("meets", "does_not_meet", "undetermined");
      for (JsonNode item : edition.path("items")) {
        assertThat(item.path("id").asText()).isNotEmpty();
        assertThat(item.path("state").asText()).isIn("met", "not_met", "not_assessed");
      }
    }
  }

  @Test
  @Tag("SR-31")
  void textCallsCriteriaAClassificationAndSaysWhatWouldDecide() {
    String text = Run.of(CHILD, "assess", "-").out().replaceAll("\\s+", " ");
    assertThat(text)
        .contains("Published classification criteria group patients for studies.")
        .contains("They are not a diagnosis")
        .contains("cannot be decided yet: anti-HMGCR and anti-SRP must be tested first")
        .contains("cannot be decided yet: score 2.8 at worst")
        .contains("Not assessed and could change it: Neck flexors weaker than neck extensors")
        .doesNotContain("with muscle biopsy");
  }

  @Test
  @Tag("SR-04")
  void probabilitiesAddUpToOneAndNoneOfTheseHasItsShare() throws IOException {
    double sum = 0;
    double none = 0;
    double before = 1;
    for (JsonNode hypothesis : json(CHILD).path("hypotheses")) {
      double p = hypothesis.path("probability").asDouble();
      assertThat(p).isLessThanOrEqualTo(before);
      before = p;
      sum += p;
      none = hypothesis.path("id").asText().equals("none_of_these") ? p : none;
    }
    assertThat(sum).isCloseTo(1, Offset.offset(1e-12));
    assertThat(none).isPositive();
  }

  @Test
  void contributionsAndPriorAddUpToTheLogOdds() throws IOException {
    for (JsonNode hypothesis : json(CHILD).path("hypotheses")) {
      double sum = hypothesis.path("priorLogOdds").asDouble();
      for (JsonNode contribution : hypothesis.path("contributions")) {
        sum += contribution.path("logOdds").asDouble();
      }
      assertThat(sum)
          .as(hypothesis.path("id").asText())
          .isCloseTo(hypothesis.path("logOdds").asDouble(), Offset.offset(1e-9));
    }
  }

  @Test
  void antibodyTestingIsAdvisedAndLeadsToItsStatementOfTheReview() throws IOException {
    JsonNode first = json(CHILD, "--setting", "neuromuscular_clinic").path("nextSteps").path(0);

    assertThat(first.path("test").asText()).isIn("anti_hmgcr", "anti_srp");
    assertThat(first.path("recommendedBy").toString()).contains("S-7-05");
  }

  @Test
  @Tag("SR-01")
  void everyFormSaysWhatItIsFor() {
    for (String format : List.of("text", "json", "html")) {
      String out = Run.of(CHILD, "assess", "-", "--format", format).out();
      assertThat(out.replaceAll("\\s+", " "))
          .as(format)
          .contains(Assessment.PURPOSE.substring(0, 60));
    }
  }

  @Test
  @Tag("SR-02")
  void redFlagsComeBeforeEverythingElse() {
    String child = "{\"age_onset_years\": 9, \"weakness\": [\"proximal\", \"bulbar_dysphagia\"]}";

    Run run = Run.of(child, "assess", "-");

    assertThat(run.out()).startsWith("!! URGENT ASSESSMENT NOW");
  }

  @Test
  @Tag("SR-21")
  @Tag("SR-20")
  void oneAntibodyTestedIsIncompleteSerologyAndTheOtherIsNotNegative() {
    String oneTested =
        "{\"age_onset_years\": 9, \"weakness\": [\"proximal\"], \"antibodies\": {\"srp\":"
            + " \"neg\"}}";
    String panel =
        "{\"age_onset_years\": 9, \"weakness\": [\"proximal\"],"
            + " \"antibodies\": {\"msa_panel\": \"neg\"}}";

    assertThat(Run.of(oneTested, "assess", "-").out().replaceAll("\\s+", " "))
        .contains("Serology incomplete: anti-HMGCR has not been tested");
    assertThat(Run.of(panel, "assess", "-").out()).contains("Anti-HMGCR antibody");
  }

  @Test
  @Tag("SR-27")
  void noProbabilityIsShownAsNothingOrCertainty() {
    String out = Run.of(CHILD, "assess", "-").out();

    assertThat(out).doesNotContainPattern("[^0-9.]0%").doesNotContain("100%");
  }

  @Test
  @Tag("SR-53")
  void sameInputSameHashAndAnotherInputAnother() throws IOException {
    String reordered =
        """
        {"sex": "F", "ck_iu_l": 12400, "age_onset_years": 9.0,
         "findings_absent": ["family_history", "rash"],
         "weakness": ["neck_flexor", "proximal_upper", "proximal_lower"], "id": "other name"}
        """;

    assertThat(json(reordered).path("inputHash")).isEqualTo(json(CHILD).path("inputHash"));
    assertThat(json(CHILD, "--setting", "myositis_clinic").path("inputHash"))
        .isNotEqualTo(json(CHILD).path("inputHash"));
  }

  @Test
  void publishedAnswerIsNeverAnInput() throws IOException {
    String labelled =
        CHILD.replace(
            "\"id\": \"child\"",
            "\"id\": \"child\", \"final_diagnosis\": \"hmgcr\", \"treatments\": []");

    JsonNode answer = json(labelled);

    assertThat(answer.path("hypotheses")).isEqualTo(json(CHILD).path("hypotheses"));
    assertThat(answer.path("notUsed").toString()).contains("final_diagnosis", "never an input");
  }
}
