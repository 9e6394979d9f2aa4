package org.sarcolemma.evaluation.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.evaluation.cases.BadLineException;
import org.sarcolemma.evaluation.cases.JsonLine;
import org.sarcolemma.evaluation.cases.Stage;

/**
 * What was answered for one case at one stage.
 *
 * @param id id of the case
 * @param stage what was known
 * @param ranked classes with probabilities, each class once; best first by custom, but scoring goes
 *     by probability and takes equal ones in the order given; may be empty; sums to at most 1
 * @param recommendAntibody whether anti-HMGCR and anti-SRP testing would be ordered now
 */
public record Prediction(
    String id, Stage stage, List<RankedClass> ranked, boolean recommendAntibody) {
  /** Room for probabilities that were rounded when written. */
  private static final double SUM_TOLERANCE = 0.01;

  /** Refuses a class given twice and probabilities that sum to more than 1. */
  public Prediction {
    ranked = List.copyOf(ranked);
    Set<String> classes = new HashSet<>();
    double sum = 0;
    for (RankedClass each : ranked) {
      if (!classes.add(each.diagnosisClass())) {
        throw new IllegalArgumentException("a class is ranked twice");
      }
      sum += each.probability();
    }
    if (sum > 1 + SUM_TOLERANCE) {
      throw new IllegalArgumentException("p sums to " + sum + ", above 1");
    }
  }

  /**
   * Reads the line form {@code {"id","stage","ranked":[{"class","p"}],"recommend_antibody"}};
   * further keys are ignored.
   *
   * @throws BadLineException if a key is missing or holds something else
   */
  public static Prediction of(JsonLine line) {
    String id = line.text("id");
    Stage stage = Stage.withId(line.text("stage")).orElseThrow(() -> unknownStage(line));
    boolean recommendAntibody = line.flag("recommend_antibody");
    JsonNode list = line.value().path("ranked");
    if (!list.isArray()) {
      throw line.refuse("ranked is " + JsonLine.kind(list), "a list");
    }
    try {
      List<RankedClass> ranked = new ArrayList<>();
      for (JsonNode item : list) {
        ranked.add(rankedClass(line, item));
      }
      return new Prediction(id, stage, ranked, recommendAntibody);
    } catch (IllegalArgumentException e) {
      throw line.refuse(
          "ranked: " + e.getMessage(), "each class once, p from 0 to 1, sum at most 1");
    }
  }

  private static RankedClass rankedClass(JsonLine line, JsonNode item) {
    JsonNode name = item.path("class");
    JsonNode p = item.path("p");
    if (!name.isTextual() || !p.isNumber()) {
      throw line.refuse(
          "ranked holds an entry without class and p", "{\"class\": text, \"p\": number}");
    }
    return new RankedClass(name.textValue(), p.doubleValue());
  }

  private static BadLineException unknownStage(JsonLine line) {
    List<String> known = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      known.add(stage.id());
    }
    return line.refuse("unknown stage", "one of " + String.join(", ", known));
  }

  /** The line form, keys in their customary order. */
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id).put("stage", stage.id());
    ArrayNode list = json.putArray("ranked");
    for (RankedClass each : ranked) {
      list.addObject().put("class", each.diagnosisClass()).put("p", each.probability());
    }
    return json.put("recommend_antibody", recommendAntibody);
  }

  /** Classes by falling probability; equal ones stay in the order given. */
  List<String> classesByProbability() {
    return ranked.stream()
        .sorted(Comparator.comparingDouble(RankedClass::probability).reversed())
        .map(RankedClass::diagnosisClass)
        .toList();
  }

  /** Families by falling summed probability; equal ones in the order of first mention. */
  List<String> familiesByProbability() {
    return familyProbabilities().entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Summed probability of a family, 0 if not ranked. */
  public double familyProbability(String family) {
    return familyProbabilities().getOrDefault(family, 0.0);
  }

  private Map<String, Double> familyProbabilities() {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (RankedClass each : ranked) {
      sums.merge(each.family(), each.probability(), Double::sum);
    }
    return sums;
  }
}
