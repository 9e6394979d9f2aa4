package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.Optional;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.workspace.ChildIndex;
import org.sarcolemma.server.workspace.ChildrenPage;
import org.sarcolemma.server.workspace.ChildrenQuery;
import org.sarcolemma.server.workspace.DueDesk;

/** The children of the registry. Filters stand in the address, names are posted (SR-58). */
final class ChildrenDoor implements RegistryDoor {
  private final Workspace workspace;
  private final DueDesk due;
  private final ChildIndex index;

  ChildrenDoor(Workspace workspace, DueDesk due, ChildIndex index) {
    this.workspace = workspace;
    this.due = due;
    this.index = index;
  }

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/children", this::list, Role.CLINICIAN, Role.NURSE);
    routes.post("/children", this::search, Role.CLINICIAN, Role.NURSE);
  }

  private void list(Context context) {
    show(
        context,
        ChildrenQuery.read(
            name -> Optional.ofNullable(context.queryParam(name)).orElse("").strip()),
        "");
  }

  private void search(Context context) throws IOException {
    Fields fields = workspace.gate().form(context);
    show(context, ChildrenQuery.read(fields::text), fields.text("q"));
  }

  private void show(Context context, ChildrenQuery query, String search) {
    Workspace.html(
        context,
        workspace
            .pages()
            .children(
                ChildrenPage.of(
                    workspace.shell(context, "Children"),
                    query,
                    search,
                    index.of(
                        workspace.gate().session(context, Purpose.TREATMENT).standings(),
                        workspace.today()),
                    due,
                    workspace.today())));
  }
}
