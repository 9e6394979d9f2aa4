package org.sarcolemma.server.workspace;

import java.util.List;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.server.page.Shell;

/**
 * Says after a save that others saved something of the same child meanwhile, and that both are
 * kept.
 *
 * @param shell what surrounds it
 * @param child whose
 * @param meanwhile what others saved
 */
public record KeptBothPage(Shell shell, ChildHeader child, List<Event> meanwhile) {
  /** Copies its list. */
  public KeptBothPage {
    meanwhile = List.copyOf(meanwhile);
  }
}
