package org.sarcolemma.server.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.regimen.Drug;

/** Puts what was told of drugs, event by event, together. */
final class DrugReader {
  private static final String STEROID = "corticosteroid";
  private final Formulary formulary;

  DrugReader(Formulary formulary) {
    this.formulary = formulary;
  }

  /** Every drug, in the order in which they were first told. */
  List<DrugCourse> read(List<Event> treatments) {
    Map<String, List<Event>> byDrug = new LinkedHashMap<>();
    for (Event event : treatments) {
      byDrug.computeIfAbsent(name(event.body()), drug -> new ArrayList<>()).add(event);
    }
    List<DrugCourse> courses = new ArrayList<>();
    byDrug.forEach((name, events) -> courses.add(course(name, events)));
    return courses;
  }

  /** Full generic name; a drug nobody knows keeps what was told. */
  String name(JsonNode body) {
    String told = body.path("drug").asText();
    return formulary.drug(told).map(drug -> drug.facts().label()).orElse(told);
  }

  private DrugCourse course(String name, List<Event> events) {
    Optional<Drug> drug = formulary.drug(events.get(0).body().path("drug").asText());
    List<DrugCourse.Span> spans = new ArrayList<>();
    List<DrugCourse.Dose> doses = new ArrayList<>();
    List<DrugCourse.Given> given = new ArrayList<>();
    for (Event event : events) {
      LocalDate day = event.day();
      switch (event.body().path("action").asText()) {
        case "given" -> given.add(new DrugCourse.Given(day, amount(event.body()), event.author()));
        case "stop" -> {
          end(spans, day);
          endDose(doses, day, true);
        }
        case "start", "change" -> {
          if (open(spans).isEmpty()) {
            boolean begun = event.body().path("action").asText().equals("start");
            spans.add(new DrugCourse.Span(day, begun, Optional.empty()));
          }
          endDose(doses, day, false);
          doses.add(
              new DrugCourse.Dose(
                  day,
                  Optional.empty(),
                  false,
                  daily(event.body()),
                  amount(event.body()),
                  event.author()));
        }
        default -> {
          // the registry takes no other action
        }
      }
    }
    return new DrugCourse(
        name,
        drug.map(Drug::id),
        drug.filter(d -> d.facts().classes().contains(STEROID)).isPresent(),
        spans,
        doses,
        given);
  }

  private static Optional<DrugCourse.Span> open(List<DrugCourse.Span> spans) {
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(spans.get(spans.size() - 1)).filter(span -> span.to().isEmpty());
  }

  /** A stop of something never begun tells only that it was given before. */
  private static void end(List<DrugCourse.Span> spans, LocalDate day) {
    Optional<DrugCourse.Span> open = open(spans);
    if (open.isPresent()) {
      spans.set(
          spans.size() - 1,
          new DrugCourse.Span(open.get().from(), open.get().begun(), Optional.of(day)));
    } else {
      spans.add(new DrugCourse.Span(day, false, Optional.of(day)));
    }
  }

  private static void endDose(List<DrugCourse.Dose> doses, LocalDate day, boolean stopped) {
    if (!doses.isEmpty() && doses.get(doses.size() - 1).to().isEmpty()) {
      DrugCourse.Dose last = doses.get(doses.size() - 1);
      doses.set(
          doses.size() - 1,
          new DrugCourse.Dose(
              last.from(), Optional.of(day), stopped, last.daily(), last.words(), last.author()));
    }
  }

  private static Optional<BigDecimal> daily(JsonNode body) {
    return body.path("amount").isNumber()
            && body.path("unit").asText().equals("mg")
            && body.path("per").asText().equals("day")
        ? Optional.of(body.path("amount").decimalValue())
        : Optional.empty();
  }

  /** A dose as it was told, or that it was not. */
  static String amount(JsonNode body) {
    if (!body.path("amount").isNumber()) {
      return "dose not told";
    }
    StringBuilder words = new StringBuilder(Plain.of(body.path("amount").decimalValue()));
    words.append(' ').append(body.path("unit").asText());
    if (!body.path("per").asText().isEmpty()) {
      words.append(" per ").append(body.path("per").asText());
    }
    if (!body.path("weekday").asText().isEmpty()) {
      words.append(" on ").append(body.path("weekday").asText());
    }
    if (!body.path("route").asText().isEmpty()) {
      words.append(", ").append(body.path("route").asText());
    }
    return words.toString();
  }
}
