package org.sarcolemma.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.Prediction;
import org.sarcolemma.evaluation.scores.RankedClass;
import org.sarcolemma.evaluation.scores.SourceBootstrap;

class EvaluationTest {
  private final CaseFile cases;

  EvaluationTest() throws IOException {
    cases = ReferenceFiles.publishedCases();
  }

  @Test
  void theSameRunTwiceGivesTheSameReport() {
    Predictor engine = new CkAndProximalWeaknessRule();
    assertThat(quick().run(engine, Progress.SILENT).toJson())
        .isEqualTo(quick().run(engine, Progress.SILENT).toJson());
  }

  @Test
  void progressCountsEveryCaseOfEveryMethod() {
    List<String> seen = new ArrayList<>();
    quick()
        .run(
            new CkAndProximalWeaknessRule(),
            List.of(Stage.BEDSIDE_M),
            (method, stage, done, of) ->
                seen.add(method + " " + stage.id() + " " + done + "/" + of));
    assertThat(seen)
        .startsWith("engine bedside_m 0/74", "engine bedside_m 1/74")
        .contains("engine bedside_m 74/74")
        .endsWith("ck_above_1000_and_proximal_weakness bedside_m 74/74")
        .hasSize(150);
  }

  @Test
  void aPredictorThatFailsIsNamedWithCaseAndStage() {
    Predictor failing =
        (view, stage) -> {
          throw new IllegalArgumentException("no such token");
        };
    assertThatThrownBy(() -> quick().run(failing, Progress.SILENT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("engine failed on case pc-04dd98ab at bedside: no such token");
  }

  @Test
  void anAnswerForAnotherStageIsRefused() {
    Predictor confused =
        (view, stage) -> new Prediction(view.path("id").asText(), Stage.REVEALED, List.of(), false);
    assertThatThrownBy(() -> quick().run(confused, Progress.SILENT))
        .hasMessage("engine was asked about pc-04dd98ab at bedside and answered for another");
  }

  @Test
  void aPredictorThatSpoilsItsViewSpoilsNothingElse() {
    Predictor vandal =
        (view, stage) -> {
          String id = view.path("id").asText();
          view.removeAll();
          return new Prediction(id, stage, List.of(), false);
        };
    assertThat(quick().run(vandal, Progress.SILENT).baselines())
        .isEqualTo(quick().run(new CkAndProximalWeaknessRule(), Progress.SILENT).baselines());
  }

  @Test
  void ruleIsMetByNumberOrBandAndNeverByWhatIsUnknown() {
    assertThat(rule("{'id':'a','ck_iu_l':1001,'weakness':['proximal']}")).isTrue();
    assertThat(rule("{'id':'a','ck_iu_l':1000,'weakness':['proximal']}")).isFalse();
    assertThat(rule("{'id':'a','ck_qualitative':'elevated','weakness':['axial','proximal_lower']}"))
        .isTrue();
    assertThat(rule("{'id':'a','ck_qualitative':'mildly_elevated','weakness':['proximal']}"))
        .isFalse();
    assertThat(rule("{'id':'a','ck_iu_l':20000,'weakness':['distal']}")).isFalse();
    assertThat(rule("{'id':'a','ck_iu_l':20000}")).isFalse();
    assertThat(rule("{'id':'a','weakness':['proximal_upper']}")).isFalse();
  }

  private static boolean rule(String view) {
    Prediction prediction =
        new CkAndProximalWeaknessRule().predict(SingleQuoted.object(view), Stage.BEDSIDE);
    assertThat(prediction.ranked())
        .isEqualTo(
            prediction.recommendAntibody() ? List.of(new RankedClass("imnm", 1)) : List.of());
    return prediction.recommendAntibody();
  }

  private Evaluation quick() {
    return new Evaluation(
        cases, List.of(CkAndProximalWeaknessRule.METHOD), new SourceBootstrap(20, 7));
  }
}
