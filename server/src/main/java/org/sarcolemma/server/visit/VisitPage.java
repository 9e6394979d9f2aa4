package org.sarcolemma.server.visit;

import java.util.List;
import org.sarcolemma.server.entry.EntryGroup;
import org.sarcolemma.server.entry.Fault;
import org.sarcolemma.server.page.Shell;
import org.sarcolemma.server.workspace.ChildHeader;

/**
 * The page on which a visit is entered.
 *
 * @param shell what surrounds it
 * @param child whose
 * @param groups its fields
 * @param faults what was refused
 * @param seen id of the last event the author has seen
 * @param once key by which a form that is sent twice is recognised; it becomes the visit's name
 */
public record VisitPage(
    Shell shell,
    ChildHeader child,
    List<EntryGroup> groups,
    List<Fault> faults,
    String seen,
    String once) {
  /** Copies its lists. */
  public VisitPage {
    groups = List.copyOf(groups);
    faults = List.copyOf(faults);
  }
}
