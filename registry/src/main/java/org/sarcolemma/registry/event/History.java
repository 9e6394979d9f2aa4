package org.sarcolemma.registry.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All events of one child, and which of them hold. An event that another one corrects or withdraws
 * holds no longer, but stays readable. Where two people corrected the same event, both corrections
 * hold and the dispute is told.
 *
 * @param child whose
 * @param events in the order in which they were saved
 */
public record History(String child, List<Event> events) {
  /** Copies its list; refuses a foreign event (SR-19). */
  public History {
    events = List.copyOf(events);
    for (Event event : events) {
      if (!event.child().equals(child)) {
        throw new IllegalArgumentException("event " + event.position() + " is not this child's");
      }
    }
  }

  /** Events that hold, by day and then as they were saved; withdrawals are left out. */
  public List<Event> holding() {
    Set<String> replaced = new HashSet<>();
    events.forEach(event -> event.corrects().ifPresent(replaced::add));
    return events.stream()
        .filter(event -> event.kind() != EventKind.WITHDRAWAL && !replaced.contains(event.id()))
        .sorted(Comparator.comparing(Event::day).thenComparing(Event::position))
        .toList();
  }

  /** Events that hold, of one kind. */
  public List<Event> holding(EventKind kind) {
    return holding().stream().filter(event -> event.kind() == kind).toList();
  }

  /** Ids of events that were corrected more than once, with what corrects them. */
  public Map<String, List<Event>> disputes() {
    Map<String, List<Event>> corrections = new LinkedHashMap<>();
    for (Event event : events) {
      event
          .corrects()
          .ifPresent(old -> corrections.computeIfAbsent(old, id -> new ArrayList<>()).add(event));
    }
    corrections.values().removeIf(list -> list.size() < 2);
    return corrections;
  }

  /** Id of the last event, which an author names as seen. */
  public Optional<String> last() {
    return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1).id());
  }

  /** Who the child is, as last told. */
  public Optional<Event> identity() {
    List<Event> told = new ArrayList<>(holding(EventKind.CHILD));
    told.sort(Comparator.comparing(Event::position));
    return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
  }

  /** The date of birth, where it is known. */
  public Optional<LocalDate> birth() {
    return identity().flatMap(event -> EventRules.birthDate(event.body()));
  }

  /** An event by its id. */
  public Optional<Event> event(String id) {
    Map<String, Event> byId = new HashMap<>();
    events.forEach(event -> byId.put(event.id(), event));
    return Optional.ofNullable(byId.get(id));
  }
}
