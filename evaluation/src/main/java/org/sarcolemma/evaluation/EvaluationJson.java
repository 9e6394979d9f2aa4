package org.sarcolemma.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.Calibration;
import org.sarcolemma.evaluation.scores.CalibrationBin;
import org.sarcolemma.evaluation.scores.ClassScores;
import org.sarcolemma.evaluation.scores.ConfidenceInterval;
import org.sarcolemma.evaluation.scores.Measure;
import org.sarcolemma.evaluation.scores.Scores;
import org.sarcolemma.evaluation.scores.StageScores;
import org.sarcolemma.evaluation.scores.Subset;

/** Writes a report as JSON with the names of the reference scorer. */
final class EvaluationJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final EvaluationReport report;

  EvaluationJson(EvaluationReport report) {
    this.report = report;
  }

  ObjectNode render() {
    ObjectNode json = stages(report.engine());
    ObjectNode baselines = json.putObject("baselines");
    for (MethodScores baseline : report.baselines()) {
      baselines.set(baseline.id(), stages(baseline));
    }
    json.putObject("bootstrap")
        .put("resamples", report.bootstrap().resamples())
        .put("seed", report.bootstrap().seed())
        .put("unit", "source");
    json.putObject("cases")
        .put("file", report.cases().name())
        .put("rows", report.cases().cases().size())
        .put("scorable", report.cases().scorable().size());
    return json;
  }

  private static ObjectNode stages(MethodScores method) {
    ObjectNode json = JSON.objectNode();
    for (Map.Entry<Stage, StageScores> entry : method.stages().entrySet()) {
      json.set(entry.getKey().id(), stage(entry.getValue()));
    }
    return json;
  }

  private static ObjectNode stage(StageScores scores) {
    ObjectNode json = JSON.objectNode();
    json.put("missing_counted_wrong", scores.missing());
    json.set(Subset.ALL.key(), figures(scores.all()));
    json.set("ci95_by_source", intervals(scores.all()));
    ObjectNode subsetIntervals = JSON.objectNode();
    for (Subset subset : Subset.values()) {
      if (subset != Subset.ALL) {
        json.set(subset.key(), figures(scores.of(subset)));
        subsetIntervals.set(subset.key(), intervals(scores.of(subset)));
      }
    }
    ObjectNode byClass = json.putObject("by_class");
    scores.byClass().forEach((name, figures) -> byClass.set(name, byClass(figures)));
    json.set("subset_ci95_by_source", subsetIntervals);
    json.set("calibration", calibration(scores.calibration(), "imnm_n"));
    json.set("calibration_first_place", calibration(scores.firstPlace(), "right_n"));
    return json;
  }

  /**
   * An empty object for a subset of nobody; null for a figure about patients of whom it has none.
   */
  private static ObjectNode figures(Scores scores) {
    ObjectNode json = JSON.objectNode();
    if (scores.n() == 0) {
      return json;
    }
    json.put("n", scores.n());
    for (Measure measure : Measure.values()) {
      if (measure == Measure.IMNM_SENSITIVITY_TOP1) {
        json.put("imnm_n", scores.imnm()).put("mimic_n", scores.mimics());
      }
      Double value = scores.values().get(measure);
      json.put(measure.key(), value == null ? null : rounded(value));
    }
    return json;
  }

  private static ObjectNode intervals(Scores scores) {
    ObjectNode json = JSON.objectNode();
    scores.intervals().forEach((measure, interval) -> json.set(measure.key(), interval(interval)));
    return json;
  }

  private static ObjectNode byClass(ClassScores scores) {
    return JSON.objectNode()
        .put("n", scores.n())
        .put(Measure.TOP1_FAMILY.key(), rounded(scores.top1Family()))
        .put(Measure.TOP3_FAMILY.key(), rounded(scores.top3Family()))
        .put("antibody_advised", rounded(scores.antibodyAdvised()));
  }

  private static ArrayNode calibration(Calibration calibration, String hits) {
    ArrayNode json = JSON.arrayNode();
    for (CalibrationBin bin : calibration.bins()) {
      json.addObject()
          .put("from", bin.lower())
          .put("below", bin.upper())
          .put("n", bin.n())
          .put(hits, bin.hits())
          .put("mean_predicted", rounded(bin.meanPredicted()))
          .put("observed", rounded(bin.observedShare()))
          .set("wilson95", interval(bin.observedInterval()));
    }
    return json;
  }

  private static ArrayNode interval(ConfidenceInterval interval) {
    return JSON.arrayNode().add(rounded(interval.low())).add(rounded(interval.high()));
  }

  /** Three decimals, half-even on the exact binary value, as the reference scorer rounds. */
  private static double rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }
}
