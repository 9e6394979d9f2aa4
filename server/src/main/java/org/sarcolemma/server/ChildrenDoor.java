package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.workspace.ChildrenPage;

/** The children of the registry. */
final class ChildrenDoor implements RegistryDoor {
  private final Workspace workspace;

  ChildrenDoor(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/children", this::list, Role.CLINICIAN, Role.NURSE);
  }

  private void list(Context context) {
    Workspace.html(
        context,
        workspace
            .pages()
            .children(
                new ChildrenPage(
                    workspace.shell(context, "Children"),
                    workspace.gate().session(context, Purpose.TREATMENT).children())));
  }
}
