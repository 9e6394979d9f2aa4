package org.sarcolemma.server.events;

import java.util.List;

/**
 * What a page says after something was saved.
 *
 * @param events what was saved
 * @param meanwhile what others had saved since the author opened the form; both are kept
 * @param urgent what needs assessment now, whatever the diagnosis (SR-02)
 * @param withoutLimit enzymes whose multiples of the limit cannot be told
 */
public record SavedNotice(
    List<EventRow> events,
    List<EventRow> meanwhile,
    List<String> urgent,
    List<String> withoutLimit) {
  /** Copies its lists. */
  public SavedNotice {
    events = List.copyOf(events);
    meanwhile = List.copyOf(meanwhile);
    urgent = List.copyOf(urgent);
    withoutLimit = List.copyOf(withoutLimit);
  }
}
