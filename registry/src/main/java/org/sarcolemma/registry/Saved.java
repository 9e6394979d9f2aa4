package org.sarcolemma.registry;

import java.util.List;
import org.sarcolemma.registry.event.Event;

/**
 * What is on disk now.
 *
 * @param events as they were saved
 * @param meanwhile events of the same child that others saved after the last one the author had
 *     seen; both are kept, and the author must be told
 */
public record Saved(List<Event> events, List<Event> meanwhile) {
  /** Copies its lists. */
  public Saved {
    events = List.copyOf(events);
    meanwhile = List.copyOf(meanwhile);
  }
}
