package org.sarcolemma.server.visit;

import java.util.List;
import java.util.Map;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.EntryForm;

/** Free words. */
final class NotePart implements VisitPart {
  static final String NOTE = "note";
  private static final int LONGEST = 10_000;

  @Override
  public void read(EntryForm form, VisitDay at, List<NewEvent> events) {
    form.words(NOTE, "Note", LONGEST)
        .ifPresent(
            text ->
                events.add(
                    NewEvent.of(EventKind.NOTE, at.day(), VisitPart.body().put("text", text))));
  }

  @Override
  public boolean fill(Event event, Map<String, String> texts) {
    if (event.kind() != EventKind.NOTE) {
      return false;
    }
    texts.put(NOTE, event.body().path("text").asText());
    return true;
  }
}
