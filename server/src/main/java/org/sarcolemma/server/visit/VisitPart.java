package org.sarcolemma.server.visit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.EntryForm;

/** A part of a visit: its fields become events, and an event fills its fields again. */
interface VisitPart {
  /** Reads its fields; what is refused stands in the form. */
  void read(EntryForm form, VisitDay at, List<NewEvent> events);

  /**
   * Fills its fields so that reading them gives the event again.
   *
   * @return whether the event is one of its own
   */
  boolean fill(Event event, Map<String, String> texts);

  /** An empty body. */
  static ObjectNode body() {
    return JsonNodeFactory.instance.objectNode();
  }
}
