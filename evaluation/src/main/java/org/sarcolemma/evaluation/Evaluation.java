package org.sarcolemma.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.Prediction;
import org.sarcolemma.evaluation.scores.PredictionFile;
import org.sarcolemma.evaluation.scores.SourceBootstrap;
import org.sarcolemma.evaluation.scores.StageScores;

/**
 * Scores an engine on published cases, beside simple baselines on the same cases.
 *
 * <pre>{@code
 * CaseFile cases = CaseFile.read(path);
 * EvaluationReport report = Evaluation.of(cases).run(engine, Progress.SILENT);
 * System.out.print(report.toText());
 * }</pre>
 *
 * @param cases the cases
 * @param baselines methods evaluated beside the engine
 * @param bootstrap how intervals are computed
 */
public record Evaluation(CaseFile cases, List<Method> baselines, SourceBootstrap bootstrap) {
  private static final String ENGINE_ID = "engine";
  private static final String ENGINE_TITLE = "Sarcolemma";

  /** Copies the list. */
  public Evaluation {
    baselines = List.copyOf(baselines);
  }

  /** With the simple rule as baseline and the customary intervals. */
  public static Evaluation of(CaseFile cases) {
    return new Evaluation(
        cases, List.of(CkAndProximalWeaknessRule.METHOD), SourceBootstrap.STANDARD);
  }

  /** With further baselines behind those it has. */
  public Evaluation beside(Method... more) {
    List<Method> all = new ArrayList<>(baselines);
    all.addAll(Arrays.asList(more));
    return new Evaluation(cases, all, bootstrap);
  }

  /** Asks the engine at every stage. */
  public EvaluationReport run(Predictor engine, Progress progress) {
    return run(engine, Arrays.asList(Stage.values()), progress);
  }

  /**
   * Asks the engine at some stages.
   *
   * @throws IllegalStateException if a predictor fails or answers for another case or stage; names
   *     case and stage
   */
  public EvaluationReport run(Predictor engine, List<Stage> stages, Progress progress) {
    MethodScores scores = evaluate(new Method(ENGINE_ID, ENGINE_TITLE, engine), stages, progress);
    return report(scores, progress);
  }

  /** Scores predictions made before, at the stages that occur in them. */
  public EvaluationReport score(PredictionFile predictions, Progress progress) {
    Map<Stage, StageScores> scores = new EnumMap<>(Stage.class);
    predictions
        .byStage()
        .forEach(
            (stage, atStage) ->
                scores.put(
                    stage, StageScores.of(stage, cases.scoredAt(stage), atStage, bootstrap)));
    return report(new MethodScores(ENGINE_ID, predictions.name(), scores), progress);
  }

  private EvaluationReport report(MethodScores engine, Progress progress) {
    List<Stage> stages = List.copyOf(engine.stages().keySet());
    return new EvaluationReport(
        cases,
        bootstrap,
        engine,
        baselines.stream().map(method -> evaluate(method, stages, progress)).toList());
  }

  private MethodScores evaluate(Method method, List<Stage> stages, Progress progress) {
    Map<Stage, StageScores> scores = new EnumMap<>(Stage.class);
    for (Stage stage : stages) {
      scores.put(
          stage,
          StageScores.of(
              stage, cases.scoredAt(stage), predictions(method, stage, progress), bootstrap));
    }
    return new MethodScores(method.id(), method.title(), scores);
  }

  private Map<String, Prediction> predictions(Method method, Stage stage, Progress progress) {
    List<ObjectNode> views = cases.views(stage);
    Map<String, Prediction> predictions = new HashMap<>();
    progress.advanced(method.id(), stage, 0, views.size());
    for (ObjectNode view : views) {
      String id = view.path("id").textValue();
      predictions.put(id, predict(method, id, view, stage));
      progress.advanced(method.id(), stage, predictions.size(), views.size());
    }
    return predictions;
  }

  private static Prediction predict(Method method, String id, ObjectNode view, Stage stage) {
    Prediction prediction;
    try {
      prediction = method.predictor().predict(view, stage);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          method.id() + " failed on case " + id + " at " + stage.id() + ": " + e.getMessage(), e);
    }
    if (!prediction.id().equals(id) || prediction.stage() != stage) {
      throw new IllegalStateException(
          method.id()
              + " was asked about "
              + id
              + " at "
              + stage.id()
              + " and answered for another");
    }
    return prediction;
  }
}
