package org.sarcolemma.server.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.server.page.Shell;

/**
 * The form of a new child, or of who a child is.
 *
 * @param shell what surrounds it
 * @param child whose, when the child is registered already
 * @param form what was typed
 * @param problems what is wrong, by the field's id
 * @param alike children who may be the same one
 * @param seen id of the last event the author has seen; empty of a new child
 * @param centres centres of other children
 */
public record IdentityPage(
    Shell shell,
    Optional<ChildHeader> child,
    IdentityForm form,
    Map<String, String> problems,
    List<ChildRow> alike,
    String seen,
    List<String> centres) {
  /** Copies its lists. */
  public IdentityPage {
    alike = List.copyOf(alike);
    centres = List.copyOf(centres);
  }

  /** Where it is sent. */
  public String action() {
    return child.map(who -> "/children/" + who.id() + "/identity").orElse("/children/new");
  }

  /** Ids of those who may be the same, as the tick names them. */
  public String alikeIds() {
    return Likenesses.ids(alike);
  }

  /** What is wrong with a field. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }
}
