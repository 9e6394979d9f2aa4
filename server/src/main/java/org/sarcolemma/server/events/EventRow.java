package org.sarcolemma.server.events;

import java.util.List;

/**
 * One event of the list.
 *
 * @param id of the event
 * @param day when it happened
 * @param kind what it is
 * @param words what it tells
 * @param author who saved it
 * @param recorded when it was saved
 * @param replaced who corrected or withdrew it, when and why; empty when it holds
 * @param open whether it may be corrected or withdrawn
 */
public record EventRow(
    String id,
    String day,
    String kind,
    String words,
    String author,
    String recorded,
    List<String> replaced,
    boolean open) {
  /** Copies its list. */
  public EventRow {
    replaced = List.copyOf(replaced);
  }
}
