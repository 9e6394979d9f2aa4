package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.EntryForm;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.visit.VisitPage;
import org.sarcolemma.server.visit.VisitQuestions;
import org.sarcolemma.server.visit.VisitReader;
import org.sarcolemma.server.visit.VisitSheet;
import org.sarcolemma.server.workspace.ChildTab;

/** Where a visit is entered: everything of it is saved together, or nothing. */
final class VisitDoor implements RegistryDoor {
  static final int REFUSED = 422;
  private static final int CONFLICT = 409;
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Workspace workspace;
  private final VisitQuestions questions;
  private final VisitReader reader;
  private final ChildLocks locks;

  VisitDoor(Workspace workspace, VisitQuestions questions, ChildLocks locks) {
    this.workspace = workspace;
    this.questions = questions;
    this.reader = VisitReader.of(questions);
    this.locks = locks;
  }

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/children/{id}/visit", this::empty, Role.CLINICIAN, Role.NURSE);
    routes.post("/children/{id}/visit", this::save, Role.CLINICIAN, Role.NURSE);
  }

  private void empty(Context context) {
    History history = workspace.child(context);
    EntryForm form = new EntryForm(VisitReader.fresh(history, workspace.today()));
    show(context, history, form, history.last().orElse(""), UUID.randomUUID().toString());
  }

  private void save(Context context) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>(workspace.gate().form(context).texts());
    texts.remove("csrf");
    EntryForm form = new EntryForm(texts);
    String once = form.text("once");
    if (!KEY.matcher(once).matches()) {
      throw PostedForm.bad("the key of this form is missing", "once", "the form as it was shown");
    }
    locks.alone(context.pathParam("id"), () -> save(context, form, once));
  }

  private void save(Context context, EntryForm form, String once) {
    History history = workspace.child(context);
    List<Event> earlier =
        history.events().stream().filter(e -> e.visit().equals(Optional.of(once))).toList();
    if (!earlier.isEmpty()) {
      again(context, form, history, earlier);
      return;
    }
    String seen = form.text("seen");
    List<NewEvent> events = reader.read(form, history, workspace.today());
    refuseUnknown(form);
    if (form.faults().isEmpty()) {
      try {
        workspace
            .gate()
            .session(context, Purpose.TREATMENT)
            .add(
                history.child(),
                Optional.of(seen).filter(id -> !id.isEmpty()),
                events.stream().map(event -> event.at(once)).toList());
        context.redirect(saved(history.child(), once), HttpStatus.SEE_OTHER);
        return;
      } catch (InputException e) {
        form.refuse("main", "The registry:", String.valueOf(e.getMessage()));
      }
    }
    context.status(REFUSED);
    show(context, history, form, seen, once);
  }

  /** The same form a second time: answered as the first was, and nothing is saved again. */
  private void again(Context context, EntryForm form, History history, List<Event> earlier) {
    long first = earlier.stream().map(Event::position).min(Comparator.naturalOrder()).orElseThrow();
    History then =
        new History(
            history.child(), history.events().stream().filter(e -> e.position() < first).toList());
    List<NewEvent> told = reader.read(form, then, workspace.today());
    boolean same = form.faults().isEmpty() && told.size() == earlier.size();
    for (int i = 0; same && i < told.size(); i++) {
      same = SameEvent.of(told.get(i), earlier.get(i));
    }
    if (!same) {
      throw new RequestProblem(
          CONFLICT,
          "This visit was saved before, with other content. What was changed since is not saved.",
          "the visit",
          "the saved visit, corrected event by event on the page of events");
    }
    context.redirect(
        saved(history.child(), earlier.get(0).visit().orElseThrow()), HttpStatus.SEE_OTHER);
  }

  static String saved(String child, String name) {
    return ChildTab.EVENTS.address(child) + "?saved=" + name;
  }

  static void refuseUnknown(EntryForm form) {
    if (!form.unread().isEmpty()) {
      throw PostedForm.bad("unknown field", form.unread().get(0), "a field of the form");
    }
  }

  private void show(Context context, History history, EntryForm form, String seen, String once) {
    Workspace.html(
        context,
        workspace
            .pages()
            .visit(
                new VisitPage(
                    workspace.shell(context, "Visit"),
                    workspace.header(context, history, ChildTab.VISIT),
                    new VisitSheet(questions, history, form, workspace.today()).visit(),
                    form.faults(),
                    seen,
                    once)));
  }
}
