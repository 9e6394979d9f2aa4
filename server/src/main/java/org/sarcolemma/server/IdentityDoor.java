package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.Saved;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.standing.Standing;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.workspace.ChildHeader;
import org.sarcolemma.server.workspace.ChildIndex;
import org.sarcolemma.server.workspace.ChildRow;
import org.sarcolemma.server.workspace.IdentityForm;
import org.sarcolemma.server.workspace.IdentityPage;
import org.sarcolemma.server.workspace.KeptBothPage;
import org.sarcolemma.server.workspace.Likenesses;

/** Registers a child, and corrects who a child is. */
final class IdentityDoor implements RegistryDoor {
  /** Without letters that are taken for digits. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LETTERS_OF_AN_ID = 10;

  private final Workspace workspace;
  private final Likenesses likenesses;
  private final SecureRandom random = new SecureRandom();

  IdentityDoor(Workspace workspace, ChildIndex index) {
    this.workspace = workspace;
    this.likenesses = new Likenesses(index);
  }

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/children/new", this::empty, Role.CLINICIAN, Role.NURSE);
    routes.post("/children/new", this::register, Role.CLINICIAN, Role.NURSE);
    routes.get("/children/{id}/identity", this::open, Role.CLINICIAN, Role.NURSE);
    routes.post("/children/{id}/identity", this::correct, Role.CLINICIAN, Role.NURSE);
  }

  private void empty(Context context) {
    show(
        context, Optional.empty(), IdentityForm.EMPTY, Map.of(), List.of(), "", everybody(context));
  }

  private void open(Context context) {
    History history = workspace.child(context);
    IdentityForm form = IdentityForm.of(Standing.of(history).identity().orElseThrow());
    show(
        context,
        Optional.of(history),
        form,
        Map.of(),
        List.of(),
        history.last().orElse(""),
        everybody(context));
  }

  private void register(Context context) throws IOException {
    IdentityForm form = IdentityForm.read(workspace.gate().form(context)::text);
    String id = "c" + drawn();
    save(context, Optional.empty(), id, form, "");
  }

  private void correct(Context context) throws IOException {
    Fields fields = workspace.gate().form(context);
    History history = workspace.child(context);
    save(
        context,
        Optional.of(history),
        history.child(),
        IdentityForm.read(fields::text),
        fields.text("seen"));
  }

  private void save(
      Context context, Optional<History> history, String id, IdentityForm form, String seen)
      throws IOException {
    List<Standing> everybody = everybody(context);
    Map<String, String> problems = new LinkedHashMap<>(form.problems(workspace.today()));
    history.flatMap(old -> beforeBirth(old, form)).ifPresent(p -> problems.put("birth-date", p));
    List<ChildRow> alike =
        problems.isEmpty() ? likenesses.of(everybody, form, id, workspace.today()) : List.of();
    if (!alike.isEmpty() && !form.another().equals(Likenesses.ids(alike))) {
      problems.put("another", "A child who may be the same is registered: look, then tick.");
    }
    if (!problems.isEmpty()) {
      show(context, history, form, problems, alike, seen, everybody);
      return;
    }
    NewEvent told = NewEvent.of(EventKind.CHILD, workspace.today(), form.body());
    Optional<NewEvent> correction =
        history.flatMap(History::identity).map(old -> told.correcting(old.id()));
    Saved saved;
    try {
      saved =
          workspace
              .gate()
              .session(context, Purpose.TREATMENT)
              .add(
                  id,
                  Optional.of(seen).filter(one -> !one.isEmpty()),
                  List.of(correction.orElse(told)));
    } catch (InputException e) {
      problems.put("name", String.valueOf(e.getMessage()));
      show(context, history, form, problems, alike, seen, everybody);
      return;
    }
    if (saved.meanwhile().isEmpty()) {
      context.redirect("/children/" + id, HttpStatus.SEE_OTHER);
    } else {
      Workspace.html(
          context,
          workspace
              .pages()
              .keptBoth(
                  new KeptBothPage(
                      workspace.shell(context, "Saved"),
                      header(context, workspace.child(context)),
                      saved.meanwhile())));
    }
  }

  /** A date of birth after something that was told of the child cannot be (SR-16). */
  private static Optional<String> beforeBirth(History history, IdentityForm form) {
    Optional<LocalDate> first =
        history.holding().stream()
            .filter(event -> event.kind() != EventKind.CHILD)
            .map(event -> event.day())
            .findFirst();
    return form.birth()
        .filter(birth -> first.filter(day -> day.isBefore(birth)).isPresent())
        .map(
            birth ->
                "Date of birth: something is told of this child before it, on "
                    + first.orElseThrow()
                    + ".");
  }

  private String drawn() {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < LETTERS_OF_AN_ID; i++) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return id.toString();
  }

  private List<Standing> everybody(Context context) {
    return workspace.gate().session(context, Purpose.TREATMENT).standings();
  }

  private ChildHeader header(Context context, History history) {
    return ChildHeader.of(
        history,
        workspace.gate().visitor(context).person().roles(),
        Optional.empty(),
        workspace.today());
  }

  private void show(
      Context context,
      Optional<History> history,
      IdentityForm form,
      Map<String, String> problems,
      List<ChildRow> alike,
      String seen,
      List<Standing> everybody) {
    if (!problems.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Workspace.html(
        context,
        workspace
            .pages()
            .identity(
                new IdentityPage(
                    workspace.shell(context, history.isPresent() ? "Who" : "Register a child"),
                    history.map(one -> header(context, one)),
                    form,
                    problems,
                    alike,
                    seen,
                    Likenesses.centres(everybody))));
  }
}
