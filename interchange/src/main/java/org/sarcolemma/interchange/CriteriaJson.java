package org.sarcolemma.interchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sarcolemma.Assessment;
import org.sarcolemma.criteria.ClassLabel;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.criteria.CriteriaVerdict;
import org.sarcolemma.criteria.EditionCard;
import org.sarcolemma.criteria.ItemResult;
import org.sarcolemma.criteria.NotEncoded;
import org.sarcolemma.criteria.Points;
import org.sarcolemma.criteria.ScoreBand;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Reference;

/** Verdicts of published criteria as JSON: classification, said so beside them (SR-31). */
final class CriteriaJson {
  private final Knowledge knowledge;

  CriteriaJson(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Adds {@code criteria}, {@code criteriaNote} and {@code criteriaNotEncoded} to an answer. */
  void write(ObjectNode json, Assessment answer) {
    CriteriaCatalogue catalogue = knowledge.criteria();
    ArrayNode criteria = json.putArray("criteria");
    answer.criteria().forEach(verdict -> write(criteria.addObject(), verdict));
    Optional<String> lowered = catalogue.lowered(answer.patient(), answer.criteria());
    json.put(
        "criteriaNote",
        CriteriaCatalogue.PURPOSE + lowered.map(sentence -> " " + sentence).orElse(""));
    ArrayNode left = json.putArray("criteriaNotEncoded");
    for (NotEncoded set : catalogue.notEncoded()) {
      left.addObject()
          .put("id", set.id())
          .put("label", set.label())
          .put("year", set.year())
          .put("because", set.because());
    }
  }

  private void write(ObjectNode json, CriteriaVerdict verdict) {
    EditionCard card = verdict.card();
    json.put("id", card.id());
    json.put("label", card.label());
    json.put("year", card.year());
    json.put("verdict", lower(verdict.verdict()));
    json.put("prescribed", verdict.prescribed());
    ArrayNode items = json.putArray("items");
    verdict.items().forEach(item -> write(items.addObject(), item));
    classes(json.putArray("classes"), verdict.classes());
    verdict
        .gap()
        .ifPresent(gap -> json.putObject("missing").put("id", gap.id()).put("label", gap.label()));
    verdict.deciding().forEach(json.putArray("deciding")::add);
    verdict.score().ifPresent(score -> write(json, score));
    verdict.subgroup().ifPresent(groups -> classes(json.putArray("subgroups"), groups));
    json.put("standing", lower(card.standing()));
    ObjectNode source = json.putObject("source");
    source.put("reference", card.reference());
    Reference reference = knowledge.references().get(card.reference());
    if (reference != null) {
      source.put("citation", reference.citation());
      reference.link().ifPresent(link -> source.put("link", link));
    }
    source.put("seenIn", card.seenIn());
    json.put("note", card.note());
  }

  private static void write(ObjectNode json, ItemResult item) {
    json.put("id", item.item().id());
    json.put("label", item.item().label());
    json.put("state", lower(item.state()));
    if (!item.points().equals(Points.NONE)) {
      json.put("points", item.points().value());
    }
    if (!item.item().reading().isEmpty()) {
      json.put("reading", item.item().reading());
    }
  }

  private static void write(ObjectNode json, CriteriaVerdict.ScoreBands score) {
    json.putObject("score")
        .put("low", score.range().low().value())
        .put("high", score.range().high().value());
    ObjectNode band = json.putObject("probabilityBand");
    write(band.putObject("worst"), score.worst());
    write(band.putObject("best"), score.best());
  }

  private static void write(ObjectNode json, ScoreBand band) {
    json.put("id", band.id()).put("label", band.label()).put("probability", band.probability());
  }

  private static void classes(ArrayNode array, List<ClassLabel> classes) {
    for (ClassLabel label : classes) {
      array
          .addObject()
          .put("id", label.id())
          .put("label", label.label())
          .put("meets", label.meets());
    }
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
