package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.Saved;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.DayRule;
import org.sarcolemma.server.entry.EntryField;
import org.sarcolemma.server.entry.EntryField.Shape;
import org.sarcolemma.server.entry.EntryForm;
import org.sarcolemma.server.entry.EntryGroup;
import org.sarcolemma.server.entry.EntryOption;
import org.sarcolemma.server.events.EventList;
import org.sarcolemma.server.events.EventRow;
import org.sarcolemma.server.events.EventWords;
import org.sarcolemma.server.events.EventsPage;
import org.sarcolemma.server.events.Notices;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.visit.VisitQuestions;
import org.sarcolemma.server.workspace.ChildTab;

/** Every event of a child, and where notes and decisions are written. */
final class EventsDoor implements RegistryDoor {
  private static final int A_PAGE = 50;
  private static final int LONGEST = 10_000;
  private static final String NOTE = "note";
  private static final String DECISION = "decision";

  private final Workspace workspace;
  private final EventWords words;
  private final Notices notices;
  private final ChildLocks locks;

  EventsDoor(Workspace workspace, VisitQuestions questions, ChildLocks locks) {
    this.workspace = workspace;
    this.words = new EventWords(questions);
    this.notices = new Notices(workspace.sarcolemma(), questions);
    this.locks = locks;
  }

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/children/{id}/events", this::list, Role.CLINICIAN, Role.NURSE);
    routes.post("/children/{id}/decision", this::decide, Role.CLINICIAN, Role.NURSE);
  }

  private void list(Context context) {
    History history = workspace.child(context);
    show(context, history, new EntryForm(Map.of()), history.last().orElse(""));
  }

  private void decide(Context context) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>(workspace.gate().form(context).texts());
    texts.remove("csrf");
    EntryForm form = new EntryForm(texts);
    locks.alone(context.pathParam("id"), () -> decide(context, form));
  }

  private void decide(Context context, EntryForm form) {
    History history = workspace.child(context);
    String seen = form.text("seen");
    Optional<NewEvent> told = told(context, form);
    VisitDoor.refuseUnknown(form);
    if (told.isPresent() && form.faults().isEmpty()) {
      Optional<String> saved = save(workspace, context, history, seen, told.get(), form);
      if (saved.isPresent()) {
        context.redirect(VisitDoor.saved(history.child(), saved.get()), HttpStatus.SEE_OTHER);
        return;
      }
    }
    context.status(VisitDoor.REFUSED);
    show(context, history, form, seen);
  }

  private boolean mayDecide(Context context) {
    return workspace.gate().visitor(context).person().roles().contains(Role.CLINICIAN);
  }

  private Optional<NewEvent> told(Context context, EntryForm form) {
    Optional<String> sort = form.choice("sort", "Note or decision", List.of(NOTE, DECISION));
    Optional<String> text = form.words("text", "Text", LONGEST);
    Optional<java.time.LocalDate> due = form.day("due", DayRule.coming("Due", workspace.today()));
    if (form.text("text").isEmpty()) {
      form.refuse("text", "Text", "is missing.");
    }
    if (form.text("sort").isEmpty()) {
      form.refuse("sort", "Note or decision", "is not chosen.");
    }
    if (sort.equals(Optional.of(DECISION)) && !mayDecide(context)) {
      form.refuse("sort", "Note or decision", "clinicians decide; choose “note”.");
    }
    if (sort.equals(Optional.of(NOTE)) && !form.text("due").isEmpty()) {
      form.refuse("due", "Due", "is for decisions; a note has no day on which it is due.");
    }
    if (!form.faults().isEmpty() || text.isEmpty() || sort.isEmpty()) {
      return Optional.empty();
    }
    EventKind kind = sort.get().equals(NOTE) ? EventKind.NOTE : EventKind.DECISION;
    com.fasterxml.jackson.databind.node.ObjectNode body =
        com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
            .objectNode()
            .put("text", text.get());
    due.ifPresent(day -> body.put("due", day.toString()));
    return Optional.of(NewEvent.of(kind, workspace.today(), body));
  }

  /**
   * Saves one event; the same one sent a second time is answered with the first.
   *
   * @return its id; empty when the registry refused it, which then stands in the form
   */
  static Optional<String> save(
      Workspace workspace,
      Context context,
      History history,
      String seen,
      NewEvent told,
      EntryForm form) {
    String author = workspace.gate().visitor(context).person().account();
    Optional<String> before =
        history.events().stream()
            .filter(e -> e.author().equals(author) && e.seen().orElse("").equals(seen))
            .filter(e -> e.corrects().equals(told.corrects()) && SameEvent.of(told, e))
            .map(Event::id)
            .findFirst();
    if (before.isPresent()) {
      return before;
    }
    try {
      Saved saved =
          workspace
              .gate()
              .session(context, Purpose.TREATMENT)
              .add(history.child(), Optional.of(seen).filter(id -> !id.isEmpty()), List.of(told));
      return Optional.of(saved.events().get(0).id());
    } catch (InputException e) {
      form.refuse("main", "The registry:", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void show(Context context, History history, EntryForm form, String seen) {
    EventList list = new EventList(history, words);
    String kind = Optional.ofNullable(context.queryParam("kind")).orElse("");
    Optional<EventKind> chosen = EventKind.of(kind);
    List<EventRow> rows = list.rows(chosen);
    int pages = Math.max(1, (rows.size() + A_PAGE - 1) / A_PAGE);
    int number = Math.min(pages, number(context));
    List<Event> saved =
        Optional.ofNullable(context.queryParam("saved")).map(list::saved).orElse(List.of());
    Workspace.html(
        context,
        workspace
            .pages()
            .events(
                new EventsPage(
                    workspace.shell(context, "Events"),
                    workspace.header(context, history, ChildTab.EVENTS),
                    saved.isEmpty() ? Optional.empty() : Optional.of(notices.of(saved, list)),
                    list.disputed(),
                    rows.subList((number - 1) * A_PAGE, Math.min(rows.size(), number * A_PAGE)),
                    chosen.map(EventKind::id).orElse(""),
                    EventKind.ids(),
                    number,
                    pages,
                    decision(context, form),
                    form.faults(),
                    seen)));
  }

  private static int number(Context context) {
    String typed = Optional.ofNullable(context.queryParam("page")).orElse("1");
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  private EntryGroup decision(Context context, EntryForm form) {
    List<EntryOption> sorts = new ArrayList<>(List.of(EntryOption.of(NOTE)));
    if (mayDecide(context)) {
      sorts.add(EntryOption.of(DECISION));
    }
    return EntryGroup.folded(
        "Write a note or decision",
        "",
        0,
        List.of(
            EntryField.of("sort", "Note or decision", Shape.CHOICE).among(sorts).filled(form),
            EntryField.of("text", "Text", Shape.TEXT).filled(form),
            EntryField.of("due", "Due, for a decision", Shape.DAY).filled(form)));
  }
}
