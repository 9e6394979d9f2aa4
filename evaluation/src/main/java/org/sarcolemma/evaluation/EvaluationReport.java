package org.sarcolemma.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.SourceBootstrap;
import org.sarcolemma.evaluation.scores.StageScores;

/**
 * The result of an evaluation: every measure for every stage and subset, the engine beside the
 * baselines.
 *
 * @param cases the cases it rests on
 * @param bootstrap how the intervals were computed
 * @param engine what is evaluated
 * @param baselines what it is compared with, at the same stages
 */
public record EvaluationReport(
    CaseFile cases, SourceBootstrap bootstrap, MethodScores engine, List<MethodScores> baselines) {

  /** Copies the list. */
  public EvaluationReport {
    baselines = List.copyOf(baselines);
  }

  /** Plain text to read, about 120 columns wide, the same in every locale; ends with a newline. */
  public String toText() {
    return new EvaluationText(this).render();
  }

  /**
   * JSON for programs: for each stage the keys and rounding of the reference scorer, with {@code
   * log_loss_imnm}, {@code subset_ci95_by_source}, {@code calibration} (of the probability of
   * necrotizing myopathy) and {@code calibration_first_place} (of that of the diagnosis placed
   * first) added; then {@code baselines} by id in the same form, {@code bootstrap} and {@code
   * cases}.
   */
  public ObjectNode toJson() {
    return new EvaluationJson(this).render();
  }

  /**
   * The engine's calibration at a stage, as a picture.
   *
   * @throws IllegalArgumentException if the stage was not evaluated
   */
  public String calibrationSvg(Stage stage) {
    return CalibrationSheet.of(engine.title(), Map.of(stage, at(stage))).svg();
  }

  /** The engine's calibration at every stage evaluated, as one picture. */
  public String calibrationSvg() {
    return CalibrationSheet.of(engine.title(), engine.stages()).svg();
  }

  private StageScores at(Stage stage) {
    return engine
        .at(stage)
        .orElseThrow(
            () -> new IllegalArgumentException("stage " + stage.id() + " was not evaluated"));
  }
}
