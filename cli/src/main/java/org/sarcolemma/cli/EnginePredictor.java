package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evaluation.Predictor;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.Prediction;
import org.sarcolemma.evaluation.scores.RankedClass;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.ReadPatient;

/**
 * The engine as seen by the scorer: listed diagnoses as classes, and whether it orders antibodies.
 */
final class EnginePredictor implements Predictor {
  /** Class of the case vocabulary that takes what is no diagnosis of its own. */
  private static final String OTHER = "other";

  private static final String ANTIBODY_TEST = "anti_hmgcr";

  private final Engine engine;
  private final String setting;

  EnginePredictor(Engine engine, String setting) {
    this.engine = engine;
    this.setting = setting;
  }

  @Override
  public Prediction predict(ObjectNode view, Stage stage) {
    ReadPatient read = engine.cases().read(stage.id(), view);
    Ranking ranking = engine.sarcolemma().rank(read.patient(), setting);
    Map<String, Double> classes = new LinkedHashMap<>();
    for (Hypothesis hypothesis : engine.knowledge().tree().nodes()) {
      if (hypothesis.reported()) {
        boolean none = hypothesis.id().equals(Knowledge.NONE_OF_THESE);
        classes.merge(
            none ? OTHER : hypothesis.id(), ranking.probability(hypothesis.id()), Double::sum);
      }
    }
    List<RankedClass> ranked = new ArrayList<>();
    classes.forEach((id, p) -> ranked.add(new RankedClass(id, p)));
    ranked.sort(
        Comparator.<RankedClass>comparingDouble(r -> -r.probability())
            .thenComparing(RankedClass::diagnosisClass));
    boolean advised = engine.sarcolemma().advises(read.patient(), ranking, ANTIBODY_TEST);
    return new Prediction(read.id(), stage, ranked, advised);
  }
}
