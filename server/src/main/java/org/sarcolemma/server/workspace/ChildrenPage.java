package org.sarcolemma.server.workspace;

import java.util.List;
import org.sarcolemma.registry.ListedChild;
import org.sarcolemma.server.page.Shell;

/**
 * The children of the registry.
 *
 * @param shell what surrounds it
 * @param children everybody, by name
 */
public record ChildrenPage(Shell shell, List<ListedChild> children) {
  /** Copies its list. */
  public ChildrenPage {
    children = List.copyOf(children);
  }
}
