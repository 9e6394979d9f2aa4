package org.sarcolemma.server;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.server.page.Pages;
import org.sarcolemma.server.page.Shell;
import org.sarcolemma.server.workspace.ChildHeader;
import org.sarcolemma.server.workspace.ChildTab;

/**
 * What every door of the registry needs.
 *
 * @param gate who is asking
 * @param shells what surrounds pages
 * @param pages the templates
 * @param sarcolemma the engine with its knowledge
 * @param clock what day it is
 */
record Workspace(Gate gate, Shells shells, Pages pages, Sarcolemma sarcolemma, Clock clock) {
  /** Section of the navigation to which pages of children belong. */
  static final String CHILDREN = "children";

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Everything that is known of the child an address names ({@code {id}}); reading it stands in the
   * audit trail.
   *
   * @throws RequestProblem when there is no such child
   */
  History child(Context context) {
    try {
      return gate.session(context, Purpose.TREATMENT)
          .child(context.pathParam("id"))
          .filter(history -> history.identity().isPresent())
          .orElseThrow(Workspace::noSuchChild);
    } catch (InputException e) {
      throw noSuchChild();
    }
  }

  private static RequestProblem noSuchChild() {
    return new RequestProblem(
        RequestProblem.NOT_FOUND,
        "No such child is in this registry.",
        "the address",
        "a child of the list of children");
  }

  /** What surrounds a page of a child. */
  Shell shell(Context context, String title) {
    return shells.of(title, CHILDREN, gate.visitor(context));
  }

  /** Who the child is, above every page of theirs (SR-19). */
  ChildHeader header(Context context, History history, ChildTab open) {
    return ChildHeader.of(history, gate.visitor(context).person().roles(), open, today());
  }

  static void html(Context context, byte[] page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }
}
