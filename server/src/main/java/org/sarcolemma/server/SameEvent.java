package org.sarcolemma.server;

import com.fasterxml.jackson.databind.JsonNode;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.NewEvent;

/** Whether what is to be saved was saved before. */
final class SameEvent {
  private SameEvent() {}

  static boolean of(NewEvent told, Event saved) {
    return told.kind() == saved.kind()
        && told.day().equals(saved.day())
        && told.body().equals(SameEvent::compared, saved.body());
  }

  private static int compared(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }
}
