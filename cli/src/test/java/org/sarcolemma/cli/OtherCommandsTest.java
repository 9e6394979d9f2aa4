package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** predict, evidence and help at the terminal. */
class OtherCommandsTest {
  @Test
  void predictionIsOneLineInTheFormOfTheScorer() throws IOException {
    Run run =
        Run.of(
            "{\"id\": \"pc-00000001\", \"weakness\": [\"proximal\"], \"ck_iu_l\": 9000}\n",
            "predict",
            "-",
            "--stage",
            "bedside");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    JsonNode line = JsonMapper.builder().build().readTree(run.out());
    assertThat(line.path("id").asText()).isEqualTo("pc-00000001");
    assertThat(line.path("stage").asText()).isEqualTo("bedside");
    assertThat(line.path("ranked").size()).isEqualTo(14);
    assertThat(line.path("recommend_antibody").isBoolean()).isTrue();
  }

  @Test
  void evidenceShowsCountsPopulationAndPaper() {
    Run run = Run.of("", "evidence", "F0013");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("33/84", "children", "Front Neurol 2023;14:1123380");
  }

  @Test
  void pooledFigureShowsItsRowsAndHowMuchIsAssumed() {
    Run run = Run.of("", "evidence", "--finding", "rash_any", "--disease", "imnm_hmgcr");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("pooled for a child", "effective patients", "F0187");
  }

  @Test
  void unknownEvidenceIsRefusedInOneLine() {
    Run run = Run.of("", "evidence", "F99999");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("F99999");
  }

  @Test
  void shippedKnowledgeHasNoFault() {
    Run run = Run.of("", "knowledge", "check");

    assertThat(run.code()).as(run.out()).isZero();
  }

  @Test
  void evaluationStandsBesideTheScoreAndTheRuleAndDrawsItsCalibration(@TempDir Path folder)
      throws Exception {
    Path svg = folder.resolve("calibration.svg");
    Run run = Run.of("", "evaluate", "--json", "--calibration", svg.toString());

    assertThat(run.code()).as(run.err()).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(run.out());
    for (String baseline :
        List.of(
            "ck_above_1000_and_proximal_weakness",
            "eular_acr_2017_unknown_absent",
            "eular_acr_2017_best_case")) {
      JsonNode workup = json.at("/baselines/" + baseline + "/workup");
      assertThat(workup.at("/all/imnm_auc").isNumber()).as(baseline).isTrue();
      assertThat(workup.at("/subset_ci95_by_source/pediatric/brier_imnm").isArray()).isTrue();
    }
    assertThat(json.at("/workup/all/n").intValue()).isEqualTo(136);
    assertThat(json.at("/workup/calibration_first_place").isArray()).isTrue();
    NodeList plots =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(svg.toFile())
            .getElementsByTagName("desc");
    assertThat(plots.getLength()).isEqualTo(1 + 2 * 6);
  }

  @Test
  void sensitivityRanksTheRowsThatMatter() throws IOException {
    Run run =
        Run.of("", "knowledge", "sensitivity", "--json", "--top", "3", "--level", "case-series");

    assertThat(run.code()).as(run.err()).isZero();
    JsonNode effects = JsonMapper.builder().build().readTree(run.out()).path("effects");
    assertThat(effects.size()).isEqualTo(3);
    assertThat(effects.path(0).path("sum_of_changes").doubleValue()).isPositive();
    assertThat(effects.path(0).path("level").asText()).isEqualTo("case-series");
  }

  @Test
  void sensitivityRefusesWhatItDoesNotKnowInOneLine() {
    for (String[] wrong :
        List.of(
            new String[] {"knowledge", "sensitivity", "--level", "rumour"},
            new String[] {"knowledge", "sensitivity", "--stage", "autopsy"},
            new String[] {"knowledge", "sensitivity", "--top", "-1"},
            new String[] {"knowledge", "sensitivity", "no-such-file.jsonl"})) {
      Run run = Run.of("", wrong);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err().lines()).hasSize(1);
      assertThat(run.err()).contains(wrong[wrong.length - 1]);
    }
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(Run.of("", "--help").out())
        .contains("assess", "predict", "evaluate", "evidence", "knowledge", "serve");
  }
}
