package org.sarcolemma.server.course;

import java.util.List;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.server.page.Shell;
import org.sarcolemma.server.workspace.ChildHeader;

/**
 * The course of one child.
 *
 * @param shell what surrounds it
 * @param child whose
 * @param events those that hold, newest first
 */
public record CoursePage(Shell shell, ChildHeader child, List<Event> events) {
  /** Copies its list. */
  public CoursePage {
    events = List.copyOf(events);
  }
}
