package org.sarcolemma.server.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.QuestionnaireIndex;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.registry.event.Event;

/** Reads a measurement: a number of its scale, the total of a whole sheet, or why there is none. */
final class NumberReader {
  private static final String ENZYME_UNIT = "U/L";
  private static final Set<String> NO_UNIT = Set.of("", "points", "score", "1");
  private final OutcomeMeasures measures;

  NumberReader(OutcomeMeasures measures) {
    this.measures = measures;
  }

  /**
   * What a measurement told.
   *
   * @param reading the number, where it can be placed
   * @param gap id of the scale that gave none
   * @param row its line of the table
   */
  record Told(Optional<Reading> reading, Optional<String> gap, TableRow row) {}

  Told read(Event event) {
    ObjectNode body = event.body();
    String id = body.path("scale").asText();
    Optional<Scale> scale = measures.scale(id);
    Optional<BigDecimal> value = value(id, body);
    String note = scale.map(s -> objection(s, body, value)).orElse("");
    Optional<BigDecimal> limit = limit(body);
    String laboratory = body.path("laboratory").asText().strip();
    Optional<Reading> reading =
        scale
            .filter(s -> note.isEmpty())
            .map(
                s ->
                    new Reading(
                        s, event.day(), value.orElseThrow(), limit, laboratory, event.author()));
    return new Told(
        reading,
        scale.filter(s -> value.isEmpty()).map(Scale::id),
        new TableRow(
            event.day(),
            scale.map(Scale::label).orElse(id),
            value.map(Plain::of).orElse("no number"),
            body.path("unit").asText(),
            limit.map(Plain::of).orElse(""),
            laboratory,
            event.author(),
            remark(note, body)));
  }

  private static String remark(String objection, ObjectNode body) {
    String origin = body.path("origin").asText();
    List<String> parts = new ArrayList<>();
    parts.add(objection);
    parts.add(origin.equals("measured") ? "" : origin);
    parts.add(body.path("note").asText());
    return String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private String objection(Scale scale, ObjectNode body, Optional<BigDecimal> value) {
    if (value.isEmpty()) {
      int asked = 0;
      for (JsonNode item : body.path("items")) {
        asked += item.isInt() ? 1 : 0;
      }
      return body.has("items")
          ? "not drawn: incomplete, " + asked + " of " + items(scale) + " items, no total"
          : "not drawn: too little answered, no total";
    }
    String unit = body.path("unit").asText();
    if (scale.enzyme() && !unit.equals(ENZYME_UNIT)) {
      return "not drawn: its unit is not " + ENZYME_UNIT;
    }
    if (!scale.enzyme() && !NO_UNIT.contains(unit)) {
      return "not drawn: its unit is not the scale's";
    }
    if (scale.enzyme() && value.get().signum() == 0) {
      return "not drawn: 0 has no place on a log scale";
    }
    return scale.highest().filter(most -> value.get().compareTo(most) > 0).isPresent()
        ? "not drawn: above the maximum of the scale"
        : "";
  }

  private String items(Scale scale) {
    return measures.sheet(scale.id()).map(sheet -> sheet.items().size() + "").orElse("all");
  }

  private static Optional<BigDecimal> limit(ObjectNode body) {
    return body.path("upperLimit").isNumber() && body.path("upperLimit").decimalValue().signum() > 0
        ? Optional.of(body.path("upperLimit").decimalValue())
        : Optional.empty();
  }

  private Optional<BigDecimal> value(String scale, ObjectNode body) {
    if (body.path("value").isNumber()) {
      return Optional.of(body.path("value").decimalValue());
    }
    try {
      return body.has("chaqDomains")
          ? questionnaire(body.path("chaqDomains"))
          : total(scale, body.path("items"));
    } catch (IllegalArgumentException e) {
      // a sheet with points it does not have gives no total
      return Optional.empty();
    }
  }

  private Optional<BigDecimal> total(String scale, JsonNode items) {
    List<Optional<Integer>> points = new ArrayList<>();
    items.forEach(i -> points.add(i.isInt() ? Optional.of(i.asInt()) : Optional.empty()));
    OptionalInt total =
        measures.sheet(scale).isPresent()
            ? measures.sheet(scale).get().total(points)
            : OptionalInt.empty();
    return total.isPresent() ? Optional.of(BigDecimal.valueOf(total.getAsInt())) : Optional.empty();
  }

  private Optional<BigDecimal> questionnaire(JsonNode told) {
    List<QuestionnaireIndex.Domain> domains = new ArrayList<>();
    for (JsonNode domain : told) {
      domains.add(
          new QuestionnaireIndex.Domain(
              domain.path("highest").isInt()
                  ? Optional.of(domain.path("highest").asInt())
                  : Optional.empty(),
              domain.path("helped").asBoolean(false)));
    }
    return measures.questionnaire().of(domains);
  }
}
