package org.sarcolemma.registry;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.AuditAction;
import org.sarcolemma.registry.audit.Trail;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.EventLine;
import org.sarcolemma.registry.event.EventRules;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.research.CohortIndex;
import org.sarcolemma.registry.research.Cohorts;
import org.sarcolemma.registry.research.OutcomeCurves;
import org.sarcolemma.registry.research.ResearchExport;
import org.sarcolemma.registry.research.ResearchPackets;
import org.sarcolemma.registry.research.Trait;
import org.sarcolemma.registry.research.Vocabulary;
import org.sarcolemma.registry.standing.Standing;
import org.sarcolemma.registry.standing.StandingTable;
import org.sarcolemma.registry.standing.Standings;
import org.sarcolemma.registry.store.Chain;
import org.sarcolemma.registry.store.Database;
import org.sarcolemma.registry.store.GroupCommit;
import org.sarcolemma.registry.store.Link;
import org.sarcolemma.registry.transfer.Backup;
import org.sarcolemma.registry.transfer.EventExport;
import org.sarcolemma.registry.transfer.EventImport;

/**
 * The registry as one person uses it. Every call leaves an entry in the audit trail, on disk before
 * data is handed out (SR-58).
 */
public final class Session {
  /** Kinds of events that tell who a child is, or take that back. */
  private static final List<EventKind> IDENTITY = List.of(EventKind.CHILD, EventKind.WITHDRAWAL);

  private final Database database;
  private final GroupCommit writer;
  private final Standings standings;
  private final Clock clock;
  private final Access access;
  private final Trail trail;

  Session(Database database, GroupCommit writer, Standings standings, Clock clock, Access access) {
    this.standings = standings;
    this.database = database;
    this.writer = writer;
    this.clock = clock;
    this.access = access;
    this.trail = new Trail(clock, access);
  }

  /**
   * Adds events of one child, all or none of them. On disk when this returns (SR-56).
   *
   * @param seen id of the last event of this child the author has seen; empty when there was none
   * @throws InputException when one of them cannot be saved; nothing is then
   */
  public Saved add(String child, Optional<String> seen, List<NewEvent> events) {
    EventRules.name("child", child);
    if (events.isEmpty()) {
      throw new InputException("there is no event to save");
    }
    return writer.write(connection -> add(connection, child, seen, events));
  }

  private Saved add(
      Connection connection, String child, Optional<String> seen, List<NewEvent> events)
      throws SQLException {
    List<Event> meanwhile = meanwhile(connection, child, seen);
    LocalDate today = LocalDate.now(clock);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<LocalDate> birth = birthOf(events);
    if (birth.isEmpty()) {
      birth = identity(connection, child).birth();
    }
    List<Chain.Key> keys = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (NewEvent told : events) {
      EventRules.check(told, today, birth);
      if (told.corrects().isPresent()
          && Chain.EVENT.ofId(connection, child, told.corrects().get()).isEmpty()) {
        throw new InputException(told.kind().id() + ": corrects an event this child does not have");
      }
      Event event =
          new Event(
              0,
              UUID.randomUUID().toString(),
              child,
              told.kind(),
              told.day(),
              now,
              access.user(),
              told.visit(),
              told.corrects(),
              seen,
              told.body());
      keys.add(new Chain.Key(event.id(), child, event.kind().id()));
      lines.add(EventLine.write(event));
    }
    List<Event> saved =
        Chain.EVENT.append(connection, keys, lines).stream().map(EventLine::read).toList();
    StandingTable.follow(connection, child, saved);
    boolean override = events.stream().anyMatch(event -> event.kind() == EventKind.OVERRIDE);
    trail.add(
        connection,
        override ? AuditAction.OVERRIDE : AuditAction.CHANGE,
        child,
        saved.size() + " events added");
    return new Saved(saved, meanwhile);
  }

  private static Optional<LocalDate> birthOf(List<NewEvent> events) {
    return events.stream()
        .filter(event -> event.kind() == EventKind.CHILD)
        .flatMap(event -> EventRules.birthDate(event.body()).stream())
        .findFirst();
  }

  /** What came after the event an author had seen last. */
  private static List<Event> meanwhile(Connection connection, String child, Optional<String> seen)
      throws SQLException {
    long after = 0;
    if (seen.isPresent()) {
      after =
          Chain.EVENT
              .ofId(connection, child, seen.get())
              .orElseThrow(
                  () -> new InputException("the event seen last is none of this child's events"))
              .position();
    }
    return Chain.EVENT.ofChild(connection, child, after).stream().map(EventLine::read).toList();
  }

  /** The events that tell who a child is. */
  private static History identity(Connection connection, String child) throws SQLException {
    List<Event> told = new ArrayList<>();
    for (EventKind kind : IDENTITY) {
      Chain.EVENT
          .ofKind(connection, kind.id(), child)
          .forEach(link -> told.add(EventLine.read(link)));
    }
    return new History(child, told);
  }

  /** Everything that is known of one child; empty when nobody of this name is registered. */
  public Optional<History> child(String child) {
    EventRules.name("child", child);
    History history =
        writer.write(
            connection -> {
              trail.add(connection, AuditAction.READ, child, "all events");
              return history(connection, child);
            });
    return history.events().isEmpty() ? Optional.empty() : Optional.of(history);
  }

  private static History history(Connection connection, String child) throws SQLException {
    return new History(
        child, Chain.EVENT.ofChild(connection, child, 0).stream().map(EventLine::read).toList());
  }

  /** Everybody in the registry, by name. */
  public List<ListedChild> children() {
    noted(AuditAction.LIST, "names of all children");
    return database.read(Session::listed);
  }

  /** How things stand with everybody in the registry, in no particular order. */
  public List<Standing> standings() {
    noted(AuditAction.LIST, "standing of all children");
    return standings.current();
  }

  private static List<ListedChild> listed(Connection connection) throws SQLException {
    Map<String, List<Event>> told = new LinkedHashMap<>();
    for (EventKind kind : IDENTITY) {
      for (Link link : Chain.EVENT.ofKind(connection, kind.id())) {
        Event event = EventLine.read(link);
        told.computeIfAbsent(event.child(), id -> new ArrayList<>()).add(event);
      }
    }
    List<ListedChild> list = new ArrayList<>();
    told.forEach(
        (child, events) ->
            new History(child, events)
                .identity()
                .ifPresent(
                    event ->
                        list.add(
                            new ListedChild(
                                child,
                                event.body().path("name").asText(),
                                EventRules.birthDate(event.body()),
                                event.body().path("sex").asText("")))));
    list.sort(java.util.Comparator.comparing(ListedChild::name).thenComparing(ListedChild::id));
    return list;
  }

  /**
   * Writes every event and the audit trail, one JSON object a line, as {@link
   * org.sarcolemma.registry.transfer.EventExport} says.
   */
  public void export(Appendable out) throws IOException {
    noted(AuditAction.EXPORT, "every event, identified");
    EventExport.write(database, false, out);
  }

  /**
   * Makes a copy of the whole registry, checked, in a file that does not exist yet.
   *
   * @throws InputException when there is such a file or it cannot be written
   */
  public void backup(Path file) {
    noted(AuditAction.BACKUP, "the whole registry");
    Backup.write(database, file);
  }

  /**
   * Gathers tables for research: without names, free text and true dates.
   *
   * @param packets writes phenopackets; empty when none are wanted
   * @return what may be written, with counts of what was left out
   */
  public ResearchExport research(Vocabulary words, Optional<ResearchPackets> packets) {
    noted(AuditAction.EXPORT, "for research, de-identified");
    return writer.write(
        connection -> ResearchExport.of(connection, words, packets, everybody(connection)));
  }

  /**
   * Counts among all children; nobody can be found in what it tells.
   *
   * @param index of this registry
   * @param wanted which children are asked for; the question stands in the audit trail
   * @throws InputException when a value is none that can be chosen
   */
  public Cohorts cohorts(CohortIndex index, Map<Trait, String> wanted) {
    Cohorts cohorts = database.read(index::read);
    noted(AuditAction.COUNT, cohorts.question(wanted));
    return cohorts;
  }

  /** How many children reached what, when; nobody can be found in it. */
  public List<OutcomeCurves.Curve> outcomes(OutcomeCurves curves) {
    noted(AuditAction.COUNT, "outcomes of all children");
    return curves.of(database.read(Session::everybody));
  }

  private static List<History> everybody(Connection connection) throws SQLException {
    List<History> all = new ArrayList<>();
    for (ListedChild child : listed(connection)) {
      all.add(history(connection, child.id()));
    }
    return all;
  }

  /**
   * Takes over what another registry exported. This one must be empty.
   *
   * @param name what the input is called, for messages
   * @return how many events came in
   * @throws InputException when this registry holds something, or a line is not as it was exported;
   *     nothing has come in then
   */
  public long take(String name, Reader in) {
    long events = EventImport.read(database, name, in);
    noted(AuditAction.IMPORT, events + " events of another registry");
    return events;
  }

  /** The audit trail, from its beginning; of one child when one is named. */
  public void audit(Optional<String> child, Consumer<Link> each) {
    noted(AuditAction.AUDIT, "audit trail");
    database.read(
        connection -> {
          Chain.AUDIT.each(
              connection,
              (key, link) -> {
                if (child.isEmpty() || child.get().equals(key.child())) {
                  each.accept(link);
                }
              });
          return Boolean.TRUE;
        });
  }

  /**
   * Notes what was done to the registry's door: signing in and out, and what was refused.
   *
   * @param detail a few words without data of patients
   */
  public void note(AuditAction action, String detail) {
    noted(action, detail);
  }

  private void noted(AuditAction action, String detail) {
    writer.write(
        connection -> {
          trail.add(connection, action, "", detail);
          return Boolean.TRUE;
        });
  }
}
