package org.sarcolemma.server.events;

import java.util.List;
import org.sarcolemma.server.entry.EntryGroup;
import org.sarcolemma.server.entry.Fault;
import org.sarcolemma.server.page.Shell;
import org.sarcolemma.server.workspace.ChildHeader;

/**
 * Where one event is corrected or withdrawn.
 *
 * @param shell what surrounds it
 * @param child whose
 * @param event as it was saved
 * @param groups fields with what it says; empty when it can only be withdrawn
 * @param withdrawal the reason for withdrawing it
 * @param faults what was refused
 * @param seen id of the last event the author has seen
 */
public record CorrectionPage(
    Shell shell,
    ChildHeader child,
    EventRow event,
    List<EntryGroup> groups,
    EntryGroup withdrawal,
    List<Fault> faults,
    String seen) {
  /** Copies its lists. */
  public CorrectionPage {
    groups = List.copyOf(groups);
    faults = List.copyOf(faults);
  }

  /** Address to which a form of it is posted. */
  public String address(String what) {
    return "/children/" + child.id() + "/events/" + event.id() + "/" + what;
  }
}
