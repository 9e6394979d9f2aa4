package org.sarcolemma.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.EntryField;
import org.sarcolemma.server.entry.EntryField.Shape;
import org.sarcolemma.server.entry.EntryForm;
import org.sarcolemma.server.entry.EntryGroup;
import org.sarcolemma.server.events.Correction;
import org.sarcolemma.server.events.CorrectionPage;
import org.sarcolemma.server.events.EventList;
import org.sarcolemma.server.events.EventWords;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.visit.VisitQuestions;
import org.sarcolemma.server.workspace.ChildTab;

/** Where an event is corrected or withdrawn. The old one stays readable. */
final class CorrectDoor implements RegistryDoor {
  private static final int LONGEST_REASON = 1000;

  private final Workspace workspace;
  private final VisitQuestions questions;
  private final EventWords words;
  private final ChildLocks locks;

  CorrectDoor(Workspace workspace, VisitQuestions questions, ChildLocks locks) {
    this.workspace = workspace;
    this.questions = questions;
    this.words = new EventWords(questions);
    this.locks = locks;
  }

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/children/{id}/events/{event}/correct", this::open, Role.CLINICIAN, Role.NURSE);
    routes.post("/children/{id}/events/{event}/correct", this::correct, Role.CLINICIAN, Role.NURSE);
    routes.post(
        "/children/{id}/events/{event}/withdraw", this::withdraw, Role.CLINICIAN, Role.NURSE);
  }

  private void open(Context context) {
    History history = workspace.child(context);
    Event event = event(context, history);
    EntryForm form = new EntryForm(new Correction(questions, history, event).filled());
    show(context, history, event, form, history.last().orElse(""));
  }

  private static Event event(Context context, History history) {
    return history
        .event(context.pathParam("event"))
        .filter(event -> event.kind() != EventKind.WITHDRAWAL)
        .orElseThrow(
            () ->
                new RequestProblem(
                    RequestProblem.NOT_FOUND,
                    "This child has no such event.",
                    "the address",
                    "an event of the child's list of events"));
  }

  private void correct(Context context) throws IOException {
    EntryForm form = form(context);
    locks.alone(
        context.pathParam("id"),
        () -> {
          History history = workspace.child(context);
          Event event = event(context, history);
          String seen = form.text("seen");
          Correction correction = new Correction(questions, history, event);
          if (!correction.possible()) {
            throw PostedForm.bad("this event can only be withdrawn", "the form", "a reason");
          }
          Optional<NewEvent> told = correction.read(form, workspace.today());
          VisitDoor.refuseUnknown(form);
          finish(context, history, event, form, seen, told);
        });
  }

  private void withdraw(Context context) throws IOException {
    EntryForm form = form(context);
    locks.alone(
        context.pathParam("id"),
        () -> {
          History history = workspace.child(context);
          Event event = event(context, history);
          String seen = form.text("seen");
          Optional<String> reason = form.words("reason", "Reason", LONGEST_REASON);
          if (form.text("reason").isEmpty()) {
            form.refuse("reason", "Reason", "is missing.");
          }
          if (event.kind() == EventKind.CHILD && history.holding(EventKind.CHILD).size() < 2) {
            form.refuse("reason", "Who the child is", "cannot be withdrawn, only corrected.");
          }
          VisitDoor.refuseUnknown(form);
          finish(
              context,
              history,
              event,
              form,
              seen,
              reason.map(
                  why ->
                      NewEvent.of(
                              EventKind.WITHDRAWAL,
                              workspace.today(),
                              JsonNodeFactory.instance.objectNode().put("reason", why))
                          .correcting(event.id())));
        });
  }

  private EntryForm form(Context context) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>(workspace.gate().form(context).texts());
    texts.remove("csrf");
    return new EntryForm(texts);
  }

  private void finish(
      Context context,
      History history,
      Event event,
      EntryForm form,
      String seen,
      Optional<NewEvent> told) {
    if (told.isPresent() && form.faults().isEmpty()) {
      refuseSecond(context, history, event, form, seen, told.get());
    }
    if (told.isPresent() && form.faults().isEmpty()) {
      Optional<String> saved = EventsDoor.save(workspace, context, history, seen, told.get(), form);
      if (saved.isPresent()) {
        context.redirect(VisitDoor.saved(history.child(), saved.get()), HttpStatus.SEE_OTHER);
        return;
      }
    }
    context.status(VisitDoor.REFUSED);
    show(context, history, event, form, seen);
  }

  /**
   * Who has seen that an event was corrected corrects the correction. Who could not have seen it is
   * kept beside the other, and both are told.
   */
  private void refuseSecond(
      Context context, History history, Event event, EntryForm form, String seen, NewEvent told) {
    String author = workspace.gate().visitor(context).person().account();
    long position = history.event(seen).map(Event::position).orElse(0L);
    boolean known =
        history.events().stream()
            .filter(e -> e.corrects().equals(Optional.of(event.id())))
            .filter(e -> !(e.author().equals(author) && SameEvent.of(told, e)))
            .anyMatch(e -> e.position() <= position);
    if (known) {
      form.refuse(
          "main", "This event", "was corrected or withdrawn before. Correct what replaced it.");
    }
  }

  private void show(Context context, History history, Event event, EntryForm form, String seen) {
    Correction correction = new Correction(questions, history, event);
    Workspace.html(
        context,
        workspace
            .pages()
            .correction(
                new CorrectionPage(
                    workspace.shell(context, "Correct an event"),
                    workspace.header(context, history, ChildTab.EVENTS),
                    new EventList(history, words).row(event),
                    correction.possible() ? correction.groups(form, workspace.today()) : List.of(),
                    EntryGroup.of(
                        "Entered in error",
                        "It is struck out and stays readable, with your name and reason.",
                        List.of(EntryField.of("reason", "Reason", Shape.LINE).filled(form))),
                    form.faults(),
                    seen)));
  }
}
