package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.server.page.Pages;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.workspace.ChildrenPage;

/** The children of the registry. */
final class ChildrenDoor {
  private static final String SECTION = "children";

  private final Gate gate;
  private final Shells shells;
  private final Pages pages;

  ChildrenDoor(Gate gate, Shells shells, Pages pages) {
    this.gate = gate;
    this.shells = shells;
    this.pages = pages;
  }

  void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/children", this::list, Role.CLINICIAN, Role.NURSE);
  }

  private void list(Context context) {
    context
        .contentType("text/html; charset=utf-8")
        .result(
            pages.children(
                new ChildrenPage(
                    shells.of("Children", SECTION, gate.visitor(context)),
                    gate.session(context, Purpose.TREATMENT).children())));
  }
}
