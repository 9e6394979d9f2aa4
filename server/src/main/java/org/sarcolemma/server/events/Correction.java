package org.sarcolemma.server.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.DayRule;
import org.sarcolemma.server.entry.EntryField;
import org.sarcolemma.server.entry.EntryField.Shape;
import org.sarcolemma.server.entry.EntryForm;
import org.sarcolemma.server.entry.EntryGroup;
import org.sarcolemma.server.entry.EntryOption;
import org.sarcolemma.server.visit.VisitQuestions;
import org.sarcolemma.server.visit.VisitReader;
import org.sarcolemma.server.visit.VisitSheet;

/** What one event should say instead: the fields of its kind, filled with what it says. */
public final class Correction {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 10_000;

  /** Keys that no field edits; a correction keeps them. */
  private static final Set<String> KEPT =
      Set.of("source", "weekday", "identifiers", "centre", "about");

  private final VisitQuestions questions;
  private final Event event;
  private final History without;
  private final Optional<VisitReader> reader;

  /** Of one event of a child. */
  public Correction(VisitQuestions questions, History history, Event event) {
    this.questions = questions;
    this.event = event;
    this.without =
        new History(
            history.child(),
            history.events().stream()
                .filter(e -> e.kind() == EventKind.CHILD || !e.id().equals(event.id()))
                .toList());
    this.reader = VisitReader.of(questions, event);
  }

  /** Whether there are fields for it; otherwise it can only be withdrawn. */
  public boolean possible() {
    return reader.isPresent()
        || event.kind() == EventKind.DECISION
        || event.kind() == EventKind.CHILD;
  }

  /** What stands in the fields at first. */
  public Map<String, String> filled() {
    Map<String, String> texts = new LinkedHashMap<>();
    if (reader.isPresent()) {
      reader.get().fill(List.of(event), texts);
    } else {
      event.body().properties().stream()
          .filter(entry -> entry.getValue().isTextual() && !KEPT.contains(entry.getKey()))
          .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    }
    return texts;
  }

  /** The fields. */
  public List<EntryGroup> groups(EntryForm form, LocalDate today) {
    if (reader.isPresent()) {
      return new VisitSheet(questions, without, form, today).correction(event);
    }
    List<EntryField> fields = new ArrayList<>();
    if (event.kind() == EventKind.DECISION) {
      fields.add(EntryField.of("text", "Decision", Shape.TEXT).filled(form));
      fields.add(EntryField.of("due", "Due", Shape.DAY).filled(form));
    } else if (event.kind() == EventKind.CHILD) {
      fields.add(EntryField.of("name", "Name", Shape.LINE).filled(form));
      fields.add(EntryField.of("birthDate", "Born on", Shape.DAY).filled(form));
      fields.add(
          EntryField.of("sex", "Sex", Shape.CHOICE)
              .among(
                  List.of(
                      new EntryOption("female", "girl"),
                      new EntryOption("male", "boy"),
                      new EntryOption("", "not told")))
              .filled(form));
    }
    return List.of(EntryGroup.of("What it should say", "", fields));
  }

  /**
   * Reads what it should say; what was refused stands in the form.
   *
   * @return empty when something was refused
   */
  public Optional<NewEvent> read(EntryForm form, LocalDate today) {
    Optional<NewEvent> told =
        reader.isPresent()
            ? reader.get().read(form, without, today).stream().findFirst()
            : Optional.of(NewEvent.of(event.kind(), event.day(), plain(form, today)));
    if (!form.faults().isEmpty() || told.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode body = told.get().body().deepCopy();
    event.body().properties().stream()
        .filter(entry -> KEPT.contains(entry.getKey()) && !body.has(entry.getKey()))
        .forEach(entry -> body.set(entry.getKey(), entry.getValue()));
    if (told.get().day().equals(event.day()) && body.equals(event.body())) {
      form.refuse("main", "The correction", "says the same as before; nothing was saved.");
      return Optional.empty();
    }
    return Optional.of(
        new NewEvent(event.kind(), told.get().day(), event.visit(), Optional.of(event.id()), body));
  }

  private ObjectNode plain(EntryForm form, LocalDate today) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (event.kind() == EventKind.DECISION) {
      needed(form, "text", "Decision", LONGEST_TEXT).ifPresent(text -> body.put("text", text));
      form.day("due", DayRule.coming("Due", event.day()))
          .ifPresent(day -> body.put("due", day.toString()));
      return body;
    }
    needed(form, "name", "Name", LONGEST_NAME).ifPresent(text -> body.put("name", text));
    form.choice("sex", "Sex", List.of("female", "male")).ifPresent(sex -> body.put("sex", sex));
    form.day("birthDate", DayRule.past("Born on", Optional.empty(), today))
        .ifPresent(
            day -> {
              if (without.holding().stream()
                  .anyMatch(e -> !e.id().equals(event.id()) && e.day().isBefore(day))) {
                form.refuse("birthDate", "Born on", "lies after something that happened.");
              }
              body.put("birthDate", day.toString());
            });
    return body;
  }

  private static Optional<String> needed(EntryForm form, String field, String label, int longest) {
    if (form.text(field).isEmpty()) {
      form.refuse(field, label, "is missing.");
    }
    return form.words(field, label, longest);
  }
}
