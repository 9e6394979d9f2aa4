package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sarcolemma.evidence.DependenceGroup;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.PriorShare;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.Setting;
import org.sarcolemma.evidence.SilentAnswer;
import org.sarcolemma.evidence.WeighingRules;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;

/**
 * Reads {@code differential/} and {@code groups.csv}: hypotheses, priors, how figures are weighed.
 */
final class DifferentialFiles {
  private final KnowledgeSource source;

  DifferentialFiles(KnowledgeSource source) {
    this.source = source;
  }

  HypothesisTree tree() {
    String file = "differential/hypotheses.yaml";
    List<Hypothesis> nodes = new ArrayList<>();
    for (Document at : Document.read(source, file).entries()) {
      nodes.add(
          at.make(
              () ->
                  new Hypothesis(
                      at.text("id"),
                      at.text("label"),
                      at.optional("parent"),
                      at.flag("reported"),
                      at.number("borrow", 0),
                      at.texts("aliases"),
                      at.text("note", ""))));
    }
    try {
      return new HypothesisTree(nodes);
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException(file, String.valueOf(e.getMessage()), e);
    }
  }

  List<PriorShare> priors() {
    List<PriorShare> shares = new ArrayList<>();
    for (Table.Line line : Table.read(source, "differential/priors.csv").lines()) {
      AgeGroup group =
          switch (line.required("age_group")) {
            case "child" -> AgeGroup.CHILD;
            case "adult" -> AgeGroup.ADULT;
            default -> throw line.problem("age_group", "is neither child nor adult");
          };
      shares.add(
          line.make(
              () ->
                  new PriorShare(
                      line.required("setting"),
                      group,
                      line.required("hypothesis"),
                      line.requiredNumber("share"),
                      line.requiredNumber("patients"),
                      line.required("reference"),
                      line.text("comment"))));
    }
    return shares;
  }

  Map<String, Setting> settings() {
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (Document at : Document.read(source, "differential/settings.yaml").entries()) {
      at.once(
          settings.put(
              at.text("id"),
              at.make(
                  () ->
                      new Setting(
                          at.text("id"),
                          at.text("label"),
                          at.texts("average_of"),
                          at.number("prior_weight", 1)))));
    }
    return settings;
  }

  Map<String, DependenceGroup> groups() {
    Map<String, DependenceGroup> groups = new LinkedHashMap<>();
    for (Table.Line line : Table.read(source, "groups.csv").lines()) {
      DependenceGroup group =
          line.make(
              () ->
                  new DependenceGroup(
                      line.required("id"),
                      line.required("label"),
                      line.requiredNumber("correlation"),
                      line.text("why")));
      line.once(groups.put(group.id(), group));
    }
    return groups;
  }

  List<SilentAnswer> silentAnswers() {
    List<SilentAnswer> silent = new ArrayList<>();
    for (Document at : Document.read(source, "differential/silent-answers.yaml").entries()) {
      silent.add(
          new SilentAnswer(
              at.text("finding"),
              at.word("answer", Answer.class),
              at.word("age_group", AgeGroup.class),
              at.text("because"),
              at.texts("claims")));
    }
    return silent;
  }

  Map<String, QuantityModel> quantities() {
    Map<String, QuantityModel> quantities = new LinkedHashMap<>();
    for (Document at : Document.read(source, "differential/quantities.yaml").entries()) {
      List<QuantityModel.Cut> cuts = new ArrayList<>();
      for (Document cut : at.at("cuts").entries()) {
        cuts.add(
            new QuantityModel.Cut(cut.text("finding"), cut.number("limit"), cut.flag("above")));
      }
      at.once(
          quantities.put(
              at.text("id"),
              at.make(
                  () ->
                      new QuantityModel(
                          at.text("id"),
                          at.text("label"),
                          at.text("unit"),
                          at.word("scale", QuantityModel.Scale.class),
                          at.number("spread"),
                          at.numbersByName("spread_of"),
                          at.number("start"),
                          at.number("start_adult", at.number("start")),
                          at.number("lowest"),
                          at.number("highest"),
                          at.number("outlier_share"),
                          at.flag("truncated"),
                          at.text("level_finding"),
                          cuts,
                          at.text("group"),
                          at.text("test"),
                          at.text("source")))));
    }
    return quantities;
  }

  WeighingRules weighing() {
    Document at = Document.read(source, "differential/weighing.yaml");
    Map<EvidenceLevel, Double> levels = new EnumMap<>(EvidenceLevel.class);
    for (EvidenceLevel level : EvidenceLevel.values()) {
      String name = level.name().toLowerCase(Locale.ROOT).replace('_', '-');
      levels.put(level, at.at("level_weight").number(name));
    }
    Map<FrequencyWord, WeighingRules.Band> bands = new EnumMap<>(FrequencyWord.class);
    for (FrequencyWord word : FrequencyWord.values()) {
      if (word != FrequencyWord.UNQUANTIFIED) {
        List<Double> band = at.at("bands").numbers(word.text());
        if (band.size() != 2) {
          throw at.problem("the band of '" + word.text() + "' needs a low and a high share");
        }
        bands.put(word, new WeighingRules.Band(band.get(0), band.get(1)));
      }
    }
    Document population = at.at("population_weight");
    return new WeighingRules(
        levels,
        population.number("same"),
        population.number("mixed"),
        population.number("other"),
        bands,
        at.number("word_patients"),
        at.number("percent_patients"),
        at.number("assumption_patients"),
        at.number("most_patients"),
        at.number("root_patients"),
        at.number("none_sharpness"),
        (int) at.number("draws"));
  }
}
