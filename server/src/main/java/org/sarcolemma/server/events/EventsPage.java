package org.sarcolemma.server.events;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.server.entry.EntryGroup;
import org.sarcolemma.server.entry.Fault;
import org.sarcolemma.server.page.Shell;
import org.sarcolemma.server.workspace.ChildHeader;

/**
 * Every event of a child.
 *
 * @param shell what surrounds it
 * @param child whose
 * @param notice what was just saved
 * @param disputed events of which two corrections stand
 * @param rows this page of the list
 * @param kind kind that is listed; empty for all
 * @param kinds kinds to choose from
 * @param number number of this page, from 1
 * @param pages how many there are
 * @param decision fields of a note or decision
 * @param faults what was refused of it
 * @param seen id of the last event the author has seen
 */
public record EventsPage(
    Shell shell,
    ChildHeader child,
    Optional<SavedNotice> notice,
    List<EventRow> disputed,
    List<EventRow> rows,
    String kind,
    List<String> kinds,
    int number,
    int pages,
    EntryGroup decision,
    List<Fault> faults,
    String seen) {
  /** Copies its lists. */
  public EventsPage {
    disputed = List.copyOf(disputed);
    rows = List.copyOf(rows);
    kinds = List.copyOf(kinds);
    faults = List.copyOf(faults);
  }

  /** Address of another page of the list. */
  public String page(int other) {
    return "/children/" + child.id() + "/events?kind=" + kind + "&page=" + other;
  }
}
