package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Optional;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.server.course.Asked;
import org.sarcolemma.server.course.Citations;
import org.sarcolemma.server.course.CourseDrawing;
import org.sarcolemma.server.course.CourseFacts;
import org.sarcolemma.server.course.CoursePage;
import org.sarcolemma.server.course.FactsReader;
import org.sarcolemma.server.course.ResponseDesk;
import org.sarcolemma.server.course.StateReader;
import org.sarcolemma.server.course.Zoom;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.workspace.ChildTab;
import org.sarcolemma.server.workspace.DueDesk;
import org.sarcolemma.server.workspace.DueView;
import org.sarcolemma.treatment.Formulary;

/** The course of one child: drawn, as a table, and by published definitions. */
final class CourseDoor implements RegistryDoor {
  private final Workspace workspace;
  private final DueDesk due;
  private final FactsReader reader;
  private final StateReader states;
  private final ResponseDesk responses;

  CourseDoor(Workspace workspace, DueDesk due) {
    this.workspace = workspace;
    this.due = due;
    Knowledge knowledge = workspace.sarcolemma().knowledge();
    OutcomeMeasures measures = FollowUpFile.load();
    Formulary formulary = TreatmentFiles.load();
    this.reader = new FactsReader(knowledge, measures, formulary);
    this.states = new StateReader(knowledge);
    this.responses = new ResponseDesk(measures, new Citations(knowledge, formulary));
  }

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/children/{id}", this::course, Role.CLINICIAN, Role.NURSE);
  }

  private void course(Context context) {
    History history = workspace.child(context);
    CourseFacts facts = reader.read(history, workspace.today());
    Asked asked =
        Asked.read(name -> Optional.ofNullable(context.queryParam(name)).orElse(""), facts);
    Zoom zoom = Zoom.of(facts, asked);
    Workspace.html(
        context,
        workspace
            .pages()
            .course(
                new CoursePage(
                    workspace.shell(context, "Course"),
                    workspace.header(context, history, ChildTab.COURSE),
                    states.read(history, facts),
                    DueView.of(due, history, workspace.today()),
                    facts,
                    asked,
                    zoom,
                    CourseDrawing.of(facts, zoom.from(), zoom.to()),
                    responses.view(facts, asked, history.birth()))));
  }
}
