package org.sarcolemma.registry.standing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sarcolemma.interchange.StrictJson;

/** A standing as text, and back. Only this version reads it; it is made anew when it is missing. */
final class StandingJson {
  private StandingJson() {}

  static String write(Standing standing) {
    ObjectNode json = object();
    standing
        .identity()
        .ifPresent(
            who -> {
              ObjectNode told = json.putObject("who");
              told.put("name", who.name()).put("sex", who.sex()).put("centre", who.centre());
              told.put("ids", who.identifiers()).put("at", who.position());
              who.birth().ifPresent(birth -> told.put("birth", birth.toString()));
            });
    standing.visit().ifPresent(visit -> json.set("visit", at(object(), visit)));
    ObjectNode measured = json.putObject("measured");
    standing
        .measured()
        .forEach(
            (scale, last) -> {
              ObjectNode one = at(measured.putObject(scale), last.at());
              last.value().ifPresent(value -> one.put("value", value.toPlainString()));
              last.upperLimit().ifPresent(limit -> one.put("limit", limit.toPlainString()));
              one.put("unit", last.unit()).put("origin", last.origin());
            });
    ObjectNode drugs = json.putObject("drugs");
    standing
        .drugs()
        .forEach(
            (drug, use) -> {
              ObjectNode one = drugs.putObject(drug);
              use.ordered().ifPresent(dose -> one.set("ordered", dose(dose)));
              use.started().ifPresent(dose -> one.set("started", dose(dose)));
              use.given().ifPresent(dose -> one.set("given", dose(dose)));
            });
    ObjectNode answers = json.putObject("answers");
    standing
        .answers()
        .forEach(
            (finding, last) ->
                at(answers.putObject(finding), last.at())
                    .put("answer", last.answer())
                    .put("pending", last.pending())
                    .put("assay", last.assay()));
    ArrayNode planned = json.putArray("planned");
    standing
        .planned()
        .forEach(
            step ->
                at(planned.addObject(), step.at())
                    .put("text", step.text())
                    .put("due", step.due().toString()));
    return json.toString();
  }

  private static ObjectNode dose(DrugUse.Dose dose) {
    return at(object(), dose.at())
        .put("action", dose.action())
        .put("amount", dose.amount())
        .put("unit", dose.unit())
        .put("per", dose.per())
        .put("route", dose.route())
        .put("weekday", dose.weekday());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode at(ObjectNode json, Moment at) {
    return json.put("day", at.day().toString()).put("pos", at.position());
  }

  static Standing read(String child, long position, String text) {
    ObjectNode json = StrictJson.object("standing", text);
    List<PlannedStep> planned = new ArrayList<>();
    json.path("planned")
        .forEach(
            step ->
                planned.add(
                    new PlannedStep(
                        step.path("text").asText(),
                        LocalDate.parse(step.path("due").asText()),
                        at(step))));
    return new Standing(
        child,
        position,
        found(json.path("who")).map(StandingJson::identity),
        found(json.path("visit")).map(StandingJson::at),
        all(json.path("measured"), StandingJson::measured),
        all(json.path("drugs"), StandingJson::use),
        all(json.path("answers"), StandingJson::answer),
        planned);
  }

  private static Identity identity(JsonNode told) {
    return new Identity(
        told.path("name").asText(),
        found(told.path("birth")).map(birth -> LocalDate.parse(birth.asText())),
        told.path("sex").asText(),
        told.path("centre").asText(),
        told.path("ids").asText(),
        told.path("at").asLong());
  }

  private static Measured measured(JsonNode one) {
    return new Measured(
        found(one.path("value")).map(value -> new BigDecimal(value.asText())),
        one.path("unit").asText(),
        found(one.path("limit")).map(limit -> new BigDecimal(limit.asText())),
        one.path("origin").asText(),
        at(one));
  }

  private static DrugUse use(JsonNode one) {
    return new DrugUse(
        found(one.path("ordered")).map(StandingJson::dose),
        found(one.path("started")).map(StandingJson::dose),
        found(one.path("given")).map(StandingJson::dose));
  }

  private static DrugUse.Dose dose(JsonNode dose) {
    return new DrugUse.Dose(
        dose.path("action").asText(),
        dose.path("amount").asText(),
        dose.path("unit").asText(),
        dose.path("per").asText(),
        dose.path("route").asText(),
        dose.path("weekday").asText(),
        at(dose));
  }

  private static TestAnswer answer(JsonNode one) {
    return new TestAnswer(
        one.path("answer").asText(),
        one.path("pending").asBoolean(),
        one.path("assay").asText(),
        at(one));
  }

  private static Moment at(JsonNode json) {
    return new Moment(LocalDate.parse(json.path("day").asText()), json.path("pos").asLong());
  }

  private static Optional<JsonNode> found(JsonNode node) {
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }

  private static <T> SortedMap<String, T> all(JsonNode json, Function<JsonNode, T> read) {
    SortedMap<String, T> map = new TreeMap<>();
    json.properties().forEach(field -> map.put(field.getKey(), read.apply(field.getValue())));
    return map;
  }
}
