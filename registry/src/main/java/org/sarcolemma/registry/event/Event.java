package org.sarcolemma.registry.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a child, as it was saved. Never changed afterwards.
 *
 * @param position its place among all events of the registry, from 1
 * @param id its own name
 * @param child whom it is about
 * @param kind what it says
 * @param day when it happened
 * @param recorded when it was saved
 * @param author who saved it
 * @param visit name of the visit it belongs to, if any
 * @param corrects id of the event it replaces, if any
 * @param seen id of the last event of this child that the author had seen; empty when none
 * @param body its content, keys as {@link EventKind} lists them
 */
public record Event(
    long position,
    String id,
    String child,
    EventKind kind,
    LocalDate day,
    Instant recorded,
    String author,
    Optional<String> visit,
    Optional<String> corrects,
    Optional<String> seen,
    ObjectNode body) {
  /** Copies the content. */
  public Event {
    body = body.deepCopy();
  }
}
