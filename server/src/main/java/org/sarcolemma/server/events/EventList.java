package org.sarcolemma.server.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;

/** All events of a child as a page lists them, and what is disputed among them. */
public final class EventList {
  private final History history;
  private final EventWords words;
  private final Map<String, List<Event>> replacing = new HashMap<>();

  /** Of one child. */
  public EventList(History history, EventWords words) {
    this.history = history;
    this.words = words;
    for (Event event : history.events()) {
      event
          .corrects()
          .ifPresent(old -> replacing.computeIfAbsent(old, id -> new ArrayList<>()).add(event));
    }
  }

  /** Those of a kind, or of every kind, saved last first. */
  public List<EventRow> rows(Optional<EventKind> kind) {
    List<EventRow> rows = new ArrayList<>();
    for (Event event : history.events()) {
      if (kind.isEmpty() || kind.get() == event.kind()) {
        rows.add(row(event));
      }
    }
    Collections.reverse(rows);
    return rows;
  }

  /** One event. */
  public EventRow row(Event event) {
    List<String> replaced =
        replacing.getOrDefault(event.id(), List.of()).stream().map(words::replacement).toList();
    return new EventRow(
        event.id(),
        event.day().toString(),
        event.kind().id(),
        words.of(event),
        event.author(),
        EventWords.moment(event.recorded()),
        replaced,
        replaced.isEmpty() && event.kind() != EventKind.WITHDRAWAL);
  }

  /**
   * What is disputed: an event with two replacements that both stand. It stays so until all but one
   * are themselves corrected or withdrawn.
   */
  public List<EventRow> disputed() {
    Set<String> told = new HashSet<>(replacing.keySet());
    List<EventRow> rows = new ArrayList<>();
    history
        .disputes()
        .forEach(
            (id, others) -> {
              if (others.stream().filter(event -> !told.contains(event.id())).count() > 1) {
                history.event(id).map(this::row).ifPresent(rows::add);
              }
            });
    return rows;
  }

  /**
   * What was saved under a name: a visit, or one event.
   *
   * @return in the order in which they were saved; empty when there is no such name
   */
  public List<Event> saved(String name) {
    return history.events().stream()
        .filter(e -> e.id().equals(name) || e.visit().equals(Optional.of(name)))
        .filter(e -> e.id().equals(name) || e.corrects().isEmpty())
        .toList();
  }

  /** What others had saved between what the author of some events had seen and those events. */
  public List<EventRow> meanwhile(List<Event> saved) {
    if (saved.isEmpty()) {
      return List.of();
    }
    long seen = saved.get(0).seen().flatMap(history::event).map(Event::position).orElse(0L);
    long first = saved.get(0).position();
    return history.events().stream()
        .filter(event -> event.position() > seen && event.position() < first)
        .map(this::row)
        .toList();
  }
}
