package org.sarcolemma.server.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.treatment.Formulary;

/** Makes the facts of a history: only what holds, nothing twice. */
public final class FactsReader {
  private static final int LONGEST = 160;

  private final Knowledge knowledge;
  private final NumberReader numbers;
  private final DrugReader drugs;

  /** With the words and scales of one version of the knowledge. */
  public FactsReader(Knowledge knowledge, OutcomeMeasures measures, Formulary formulary) {
    this.knowledge = knowledge;
    this.numbers = new NumberReader(measures);
    this.drugs = new DrugReader(formulary);
  }

  /** Reads the events of one child that hold. */
  public CourseFacts read(History history, LocalDate today) {
    List<Event> holding = history.holding();
    List<Reading> readings = new ArrayList<>();
    Map<String, List<LocalDate>> gaps = new LinkedHashMap<>();
    List<Incident> incidents = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    Set<String> visits = new LinkedHashSet<>();
    for (Event event : holding) {
      event
          .visit()
          .filter(visit -> visits.add(visit + event.day()))
          .ifPresent(
              visit ->
                  incidents.add(new Incident(Incident.Kind.VISIT, event.day(), "visit " + visit)));
      if (event.kind() == EventKind.MEASUREMENT) {
        NumberReader.Told told = numbers.read(event);
        told.reading().ifPresent(readings::add);
        told.gap()
            .ifPresent(
                scale -> gaps.computeIfAbsent(scale, s -> new ArrayList<>()).add(event.day()));
        rows.add(told.row());
      } else if (event.kind() != EventKind.CHILD) {
        rows.add(row(event, incidents));
      }
    }
    LocalDate first =
        holding.stream()
            .filter(event -> event.kind() != EventKind.CHILD)
            .map(Event::day)
            .findFirst()
            .orElse(today);
    java.util.Collections.reverse(rows);
    return new CourseFacts(
        first,
        today,
        readings,
        gaps,
        drugs.read(holding.stream().filter(event -> event.kind() == EventKind.TREATMENT).toList()),
        incidents,
        rows);
  }

  private TableRow row(Event event, List<Incident> incidents) {
    ObjectNode body = event.body();
    return switch (event.kind()) {
      case TREATMENT ->
          row(
              event,
              drugs.name(body),
              body.path("action").asText() + amount(body),
              body.path("reason").asText());
      case FINDING -> finding(event, incidents);
      case DECISION ->
          incident(event, Incident.Kind.DECISION, body.path("text").asText(), incidents);
      case ASSESSMENT ->
          incident(
              event,
              Incident.Kind.ASSESSMENT,
              "assessment, knowledge " + body.path("knowledge").asText(),
              incidents);
      case OVERRIDE ->
          incident(
              event,
              Incident.Kind.OVERRIDE,
              body.path("rule").asText() + ": " + body.path("reason").asText(),
              incidents);
      default -> incident(event, Incident.Kind.NOTE, body.path("text").asText(), incidents);
    };
  }

  private static String amount(ObjectNode body) {
    return body.path("amount").isNumber() ? " " + DrugReader.amount(body) : "";
  }

  private TableRow finding(Event event, List<Incident> incidents) {
    ObjectNode body = event.body();
    String id = body.path("finding").asText();
    String category = knowledge.finding(id).map(Finding::category).orElse("");
    String label = knowledge.finding(id).map(Finding::label).orElse(id);
    String answer = FindingAnswer.words(id, body);
    if (category.equals(FindingAnswer.ANTIBODY)) {
      incidents.add(new Incident(Incident.Kind.ANTIBODY, event.day(), label + ": " + answer));
    } else if (category.equals(FindingAnswer.GENETICS)) {
      incidents.add(new Incident(Incident.Kind.GENETICS, event.day(), label + ": " + answer));
    }
    return row(event, label, answer, "");
  }

  private static TableRow incident(
      Event event, Incident.Kind kind, String words, List<Incident> incidents) {
    String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    incidents.add(new Incident(kind, event.day(), shown));
    return row(event, event.kind().id(), words, "");
  }

  private static TableRow row(Event event, String what, String value, String note) {
    return new TableRow(event.day(), what, value, "", "", "", event.author(), note);
  }
}
