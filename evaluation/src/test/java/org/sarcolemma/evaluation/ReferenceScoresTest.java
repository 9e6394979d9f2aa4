package org.sarcolemma.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.CalibrationBin;
import org.sarcolemma.evaluation.scores.ConfidenceInterval;
import org.sarcolemma.evaluation.scores.Measure;
import org.sarcolemma.evaluation.scores.SourceBootstrap;
import org.sarcolemma.evaluation.scores.StageScores;

/** Every number the reference scorer prints, for the same predictions. */
class ReferenceScoresTest {
  private static final List<String> ADDED =
      List.of("log_loss_imnm", "subset_ci95_by_source", "calibration", "calibration_first_place");

  @ParameterizedTest
  @ValueSource(strings = {"random", "ties", "gaps", "informed", "rule"})
  void everyNumberOfTheReferenceScorerIsReproduced(String name) throws IOException {
    compare(ReferenceFiles.publishedCases(), name);
  }

  @Test
  void everyNumberIsReproducedForInventedCasesToo() throws IOException {
    compare(ReferenceFiles.inventedCases(), "invented");
  }

  private static void compare(CaseFile cases, String name) throws IOException {
    ObjectNode report = score(cases, name).toJson();
    JsonNode expected = ReferenceFiles.json("scores-" + name + ".json");
    for (Map.Entry<String, JsonNode> stage : expected.properties()) {
      JsonNode actual = report.path(stage.getKey());
      assertThat(keys(actual.path("ci95_by_source")))
          .containsAll(keys(stage.getValue().path("ci95_by_source")));
      assertThat(comparable(actual)).isEqualTo(comparable(stage.getValue()));
      assertThat(keys(actual)).startsWith(keys(stage.getValue()).toArray(String[]::new));
    }
    report.remove(List.of("baselines", "bootstrap", "cases"));
    assertThat(keys(report)).isEqualTo(keys(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "ties", "gaps", "informed", "rule"})
  void logLossAndCalibrationAgreeWithPython(String name) throws IOException {
    EvaluationReport report = score(ReferenceFiles.publishedCases(), name);
    for (Map.Entry<String, JsonNode> stage :
        ReferenceFiles.json("additions-" + name + ".json").properties()) {
      StageScores actual = Stage.withId(stage.getKey()).flatMap(report.engine()::at).orElseThrow();
      assertThat(actual.all().value(Measure.LOG_LOSS_IMNM))
          .hasValueCloseTo(stage.getValue().path("log_loss_imnm").doubleValue(), within(1e-12));
      List<CalibrationBin> bins = actual.calibration().bins();
      assertThat(bins).hasSameSizeAs(stage.getValue().path("calibration"));
      for (int i = 0; i < bins.size(); i++) {
        sameBin(bins.get(i), stage.getValue().path("calibration").path(i));
      }
    }
  }

  private static void sameBin(CalibrationBin actual, JsonNode expected) {
    assertThat(actual.lower()).isEqualTo(expected.path("from").doubleValue());
    assertThat(actual.n()).isEqualTo(expected.path("n").intValue());
    assertThat(actual.hits()).isEqualTo(expected.path("imnm_n").intValue());
    assertThat(actual.meanPredicted())
        .isCloseTo(expected.path("mean_predicted").doubleValue(), within(1e-12));
    ConfidenceInterval wilson = actual.observedInterval();
    assertThat(wilson.low()).isCloseTo(expected.at("/wilson95/0").doubleValue(), within(1e-12));
    assertThat(wilson.high()).isCloseTo(expected.at("/wilson95/1").doubleValue(), within(1e-12));
  }

  /**
   * Another generator and 500 resamples there, 1,000 here: limits differ by Monte Carlo error only.
   */
  @Test
  void intervalsLieWhereThoseOfTheReferenceScorerLie() throws IOException {
    CaseFile cases = ReferenceFiles.publishedCases();
    ObjectNode report =
        Evaluation.of(cases)
            .score(ReferenceFiles.predictions("informed", cases), Progress.SILENT)
            .toJson();
    for (Map.Entry<String, JsonNode> stage :
        ReferenceFiles.json("scores-informed.json").properties()) {
      for (Map.Entry<String, JsonNode> interval :
          stage.getValue().path("ci95_by_source").properties()) {
        JsonNode actual =
            report.path(stage.getKey()).path("ci95_by_source").path(interval.getKey());
        for (int limit = 0; limit < 2; limit++) {
          assertThat(actual.path(limit).doubleValue())
              .isCloseTo(interval.getValue().path(limit).doubleValue(), within(0.04));
        }
      }
    }
  }

  @Test
  void theRuleAsPredictorScoresAsTheRuleInPython() throws IOException {
    ObjectNode expected = (ObjectNode) ReferenceFiles.json("scores-rule.json");
    ObjectNode report =
        quick(ReferenceFiles.publishedCases())
            .run(new CkAndProximalWeaknessRule(), Progress.SILENT)
            .toJson();
    JsonNode asBaseline = report.at("/baselines/ck_above_1000_and_proximal_weakness");
    for (Map.Entry<String, JsonNode> stage : expected.properties()) {
      assertThat(comparable(report.path(stage.getKey()))).isEqualTo(comparable(stage.getValue()));
      assertThat(asBaseline.path(stage.getKey())).isEqualTo(report.path(stage.getKey()));
    }
  }

  private static EvaluationReport score(CaseFile cases, String name) throws IOException {
    return quick(cases).score(ReferenceFiles.predictions(name, cases), Progress.SILENT);
  }

  private static Evaluation quick(CaseFile cases) {
    return new Evaluation(
        cases, List.of(CkAndProximalWeaknessRule.METHOD), new SourceBootstrap(60, 7));
  }

  /** Without what the reference scorer does not have, and without its intervals. */
  private static ObjectNode comparable(JsonNode stage) {
    ObjectNode copy = stage.deepCopy();
    copy.remove(ADDED);
    copy.remove("ci95_by_source");
    for (JsonNode part : copy) {
      if (part instanceof ObjectNode figures) {
        figures.remove(ADDED);
      }
    }
    return copy;
  }

  private static List<String> keys(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
