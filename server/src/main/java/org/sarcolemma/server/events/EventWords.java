package org.sarcolemma.server.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.server.visit.VisitQuestions;
import org.sarcolemma.treatment.measure.PlainDecimal;

/** Says in one line what an event tells. */
public final class EventWords {
  private static final int DIGITS = 2;

  private final VisitQuestions questions;

  /** With the names of scales, findings and drugs. */
  public EventWords(VisitQuestions questions) {
    this.questions = questions;
  }

  /** What an event tells. */
  public String of(Event event) {
    ObjectNode body = event.body();
    return switch (event.kind()) {
      case CHILD ->
          "child: "
              + body.path("name").asText()
              + told(", born ", body, "birthDate")
              + told(", ", body, "sex");
      case FINDING ->
          questions.knowledge().label(body.path("finding").asText())
              + ": "
              + body.path("answer").asText()
              + told(", ", body, "note")
              + told(", assay ", body, "assay");
      case MEASUREMENT -> measured(body);
      case TREATMENT -> treated(body);
      case ASSESSMENT -> "assessment with knowledge " + body.path("knowledge").asText();
      case DECISION -> body.path("text").asText() + told(" (due ", body, "due", ")");
      case NOTE -> body.path("text").asText();
      case OVERRIDE ->
          "warning " + body.path("rule").asText() + " overridden: " + body.path("reason").asText();
      case WITHDRAWAL -> "withdrawn: " + body.path("reason").asText();
    };
  }

  private String measured(ObjectNode body) {
    String id = body.path("scale").asText();
    StringBuilder words =
        new StringBuilder(questions.measures().scale(id).map(Scale::label).orElse(id));
    if (body.path("value").isNumber()) {
      words.append(' ').append(number(body.path("value"))).append(told(" ", body, "unit"));
    } else {
      words.append(": not every item asked, no total");
    }
    if (body.path("upperLimit").isNumber()) {
      words.append(", upper limit ").append(number(body.path("upperLimit")));
    }
    words.append(told(", ", body, "laboratory")).append(told(", ", body, "origin"));
    if (body.path("items").isArray()) {
      List<String> items = new ArrayList<>();
      body.path("items").forEach(i -> items.add(i.isNumber() ? i.asText() : "not asked"));
      words.append(" (").append(String.join(", ", items)).append(')');
    }
    return words.toString();
  }

  private String treated(ObjectNode body) {
    String id = body.path("drug").asText();
    String name = questions.formulary().drug(id).map(drug -> drug.facts().label()).orElse(id);
    return name
        + ": "
        + body.path("action").asText()
        + (body.path("amount").isNumber() ? " " + number(body.path("amount")) : "")
        + told(" ", body, "unit")
        + told(" per ", body, "per")
        + told(", ", body, "route")
        + told(", ", body, "weekday")
        + told(", ", body, "note")
        + told(", ", body, "reason");
  }

  private static String number(JsonNode told) {
    BigDecimal value = told.decimalValue();
    return PlainDecimal.print(
        value.scale() > DIGITS ? value.setScale(DIGITS, RoundingMode.HALF_UP) : value);
  }

  private static String told(String before, ObjectNode body, String key) {
    return told(before, body, key, "");
  }

  private static String told(String before, ObjectNode body, String key, String after) {
    String text = body.path(key).asText("");
    return text.isEmpty() ? "" : before + text + after;
  }

  /** A moment to the minute, in universal time. */
  static String moment(Instant instant) {
    return instant.toString().substring(0, 16).replace('T', ' ') + " UTC";
  }

  /** What became of an event by another one: who, when, why. */
  String replacement(Event other) {
    String by = other.author() + " on " + moment(other.recorded());
    return switch (other.kind()) {
      case WITHDRAWAL -> "withdrawn by " + by + ": " + other.body().path("reason").asText();
      default -> "corrected by " + by + ": " + of(other);
    };
  }
}
