package org.sarcolemma.registry.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event before it is saved.
 *
 * @param kind what it says
 * @param day when it happened
 * @param visit name of the visit it belongs to, if any
 * @param corrects id of the event it replaces, if any
 * @param body its content, keys as {@link EventKind} lists them
 */
public record NewEvent(
    EventKind kind,
    LocalDate day,
    Optional<String> visit,
    Optional<String> corrects,
    ObjectNode body) {
  /** Copies the content. */
  public NewEvent {
    body = body.deepCopy();
  }

  /** An event that corrects nothing and belongs to no visit. */
  public static NewEvent of(EventKind kind, LocalDate day, ObjectNode body) {
    return new NewEvent(kind, day, Optional.empty(), Optional.empty(), body);
  }

  /** The same, at a visit. */
  public NewEvent at(String name) {
    return new NewEvent(kind, day, Optional.of(name), corrects, body);
  }

  /** The same, instead of an earlier event. */
  public NewEvent correcting(String id) {
    return new NewEvent(kind, day, visit, Optional.of(id), body);
  }
}
