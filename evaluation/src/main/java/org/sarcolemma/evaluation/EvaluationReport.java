package org.sarcolemma.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
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
   * log_loss_imnm}, {@code subset_ci95_by_source} and {@code calibration} added; then {@code
   * baselines} by id in the same form, {@code bootstrap} and {@code cases}.
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
    StageScores scores =
        engine
            .at(stage)
            .orElseThrow(
                () -> new IllegalArgumentException("stage " + stage.id() + " was not evaluated"));
    return new CalibrationPlot(stage.id(), engine.title() + ", " + stage.id(), scores.calibration())
        .svg();
  }
}
