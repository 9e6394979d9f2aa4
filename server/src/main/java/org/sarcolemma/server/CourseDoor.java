package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.server.course.CoursePage;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.workspace.ChildTab;

/** The course of one child. */
final class CourseDoor implements RegistryDoor {
  private final Workspace workspace;

  CourseDoor(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/children/{id}", this::course, Role.CLINICIAN, Role.NURSE);
  }

  private void course(Context context) {
    History history = workspace.child(context);
    List<Event> events = new ArrayList<>(history.holding());
    Collections.reverse(events);
    Workspace.html(
        context,
        workspace
            .pages()
            .course(
                new CoursePage(
                    workspace.shell(context, "Course"),
                    workspace.header(context, history, ChildTab.COURSE),
                    events)));
  }
}
