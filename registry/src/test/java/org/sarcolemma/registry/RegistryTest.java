package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.ChainCheck;
import org.sarcolemma.registry.store.Head;
import org.sarcolemma.registry.store.StoreAddress;

/** What holds of a registry on either database; each runs it against the real one. */
abstract class RegistryTest {
  private StoreAddress address;
  private Registry registry;
  private Session session;

  abstract StoreAddress empty();

  abstract Connection connect(StoreAddress address) throws SQLException;

  /** Takes away what refuses changes, as somebody with the right to the database could. */
  abstract void disarm(Statement statement) throws SQLException;

  @BeforeEach
  void open() {
    address = empty();
    registry = Registry.open(address, Made.CLOCK);
    session = registry.as(Made.DOCTOR);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private void reopen() {
    registry.close();
    registry = Registry.open(address, Made.CLOCK);
    session = registry.as(Made.DOCTOR);
  }

  @Test
  @Tag("SR-56")
  void whatWasSavedIsThereAfterReopening() {
    Saved saved = Made.girl(session, "c1");
    reopen();
    History history = session.child("c1").orElseThrow();
    assertThat(history.events()).isEqualTo(saved.events());
    assertThat(history.events()).extracting(Event::position).containsExactly(1L, 2L, 3L, 4L);
    assertThat(history.birth()).contains(LocalDate.of(2017, 2, 28));
    assertThat(history.identity().orElseThrow().body().path("name").asText())
        .isEqualTo("Anna Ångström \"ä\"");
    assertThat(history.events().get(2).body().path("value").decimalValue())
        .isEqualByComparingTo("9000.5");
    assertThat(registry.check(Set.of()).intact()).isTrue();
    assertThat(session.child("nobody")).isEmpty();
  }

  @Test
  void aCorrectionNamesTheOldEventAndBothStay() {
    Event wrong = Made.girl(session, "c1").events().get(1);
    session.add(
        "c1",
        Optional.of(wrong.id()),
        List.of(Made.measured(wrong.day(), "mmt8", "45").correcting(wrong.id())));
    History history = session.child("c1").orElseThrow();
    assertThat(history.events()).hasSize(5);
    assertThat(history.holding(EventKind.MEASUREMENT))
        .extracting(event -> event.body().path("value").asText())
        .containsExactly("9000.5", "45", "72");
  }

  @Test
  void aWithdrawnEventHoldsNoLonger() {
    Event wrong = Made.girl(session, "c1").events().get(3);
    session.add(
        "c1",
        Optional.of(wrong.id()),
        List.of(
            Made.event(EventKind.WITHDRAWAL, Made.TODAY, "{\"reason\": \"another child\"}")
                .correcting(wrong.id())));
    assertThat(session.child("c1").orElseThrow().holding())
        .extracting(Event::id)
        .doesNotContain(wrong.id())
        .hasSize(3);
  }

  @Test
  void twoCliniciansAtOneChildAreBothKeptAndTheSecondIsTold() {
    Optional<String> seen = session.child("c1").flatMap(History::last);
    Event first = Made.girl(session, "c1").events().get(3);
    Session other = registry.as(new Access("dr.b", Purpose.TREATMENT));
    Saved one = session.add("c1", Optional.of(first.id()), List.of(Made.note("seen on the ward")));
    Saved two = other.add("c1", Optional.of(first.id()), List.of(Made.note("seen in clinic")));
    assertThat(seen).isEmpty();
    assertThat(one.meanwhile()).isEmpty();
    assertThat(two.meanwhile()).isEqualTo(one.events());
    assertThat(session.child("c1").orElseThrow().holding(EventKind.NOTE))
        .extracting(Event::author)
        .containsExactly("dr.a", "dr.b");
  }

  @Test
  void twoCorrectionsOfOneEventAreADisputeAndBothHold() {
    Event old = Made.girl(session, "c1").events().get(1);
    for (String value : List.of("45", "46")) {
      session.add(
          "c1",
          Optional.of(old.id()),
          List.of(Made.measured(old.day(), "mmt8", value).correcting(old.id())));
    }
    History history = session.child("c1").orElseThrow();
    assertThat(history.disputes()).containsOnlyKeys(old.id());
    assertThat(history.disputes().get(old.id())).hasSize(2);
    assertThat(history.holding(EventKind.MEASUREMENT)).hasSize(4);
  }

  @Test
  @Tag("SR-56")
  void allEventsOfACallAreSavedOrNone() {
    NewEvent good = Made.note("good");
    NewEvent bad = Made.event(EventKind.NOTE, Made.TODAY.plusDays(1), "{\"text\": \"later\"}");
    assertThatThrownBy(() -> session.add("c1", Optional.empty(), List.of(good, bad)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("future");
    assertThat(session.child("c1")).isEmpty();
  }

  @Test
  @Tag("SR-16")
  void impossibleDaysAreRefused() {
    Made.girl(session, "c1");
    assertThatThrownBy(
            () ->
                session.add(
                    "c1",
                    Optional.empty(),
                    List.of(Made.measured(LocalDate.of(2017, 2, 27), "mmt8", "10"))))
        .hasMessageContaining("before the child was born");
    session.add(
        "c1", Optional.empty(), List.of(Made.measured(LocalDate.of(2017, 2, 28), "mmt8", "10")));
  }

  @Test
  void aCorrectionOfAnotherChildsEventIsRefused() {
    Event hers = Made.girl(session, "c1").events().get(1);
    assertThatThrownBy(
            () ->
                session.add(
                    "c2",
                    Optional.empty(),
                    List.of(Made.measured(hers.day(), "mmt8", "45").correcting(hers.id()))))
        .hasMessageContaining("does not have");
  }

  @Test
  void theListNamesEveryChildAsLastTold() {
    Event old = Made.girl(session, "c1").events().get(0);
    Made.girl(session, "c0");
    session.add(
        "c1", Optional.empty(), List.of(Made.child("Berta", "2017-03-01").correcting(old.id())));
    assertThat(session.children()).extracting(ListedChild::id).containsExactly("c0", "c1");
    assertThat(session.children().get(1).name()).isEqualTo("Berta");
  }

  @Test
  @Tag("SR-58")
  void theDatabaseItselfRefusesChanges() throws SQLException {
    Made.girl(session, "c1");
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      for (String table : List.of("event", "audit")) {
        for (String change :
            List.of("UPDATE " + table + " SET line = '{}'", "DELETE FROM " + table)) {
          assertThatThrownBy(() -> statement.execute(change))
              .as(change)
              .isInstanceOf(SQLException.class)
              .hasMessageContaining("only added");
        }
      }
    }
  }

  @Test
  @Tag("SR-58")
  void aByteChangedAnywhereIsFoundAndNamed() throws SQLException {
    Made.girl(session, "c1");
    session.child("c1");
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      disarm(statement);
      for (String table : List.of("event", "audit")) {
        int rows = table.equals("event") ? 4 : 2;
        for (int position = 1; position <= rows; position++) {
          for (String column : List.of("id", "child", "kind", "line", "previous", "hash")) {
            String where = " WHERE position = " + position;
            String before = cell(statement, "SELECT " + column + " FROM " + table + where);
            String changed = oneByteElse(before, position);
            set(connection, table, column, position, changed);
            String named = table + " " + position + " ";
            assertThat(registry.check(Set.of()).faults())
                .as(table + " " + position + " " + column)
                .isNotEmpty()
                .anyMatch(fault -> fault.startsWith(named));
            set(connection, table, column, position, before);
            assertThat(registry.check(Set.of()).faults()).isEmpty();
          }
        }
      }
    }
  }

  private static String oneByteElse(String text, int seed) {
    int at = Math.floorMod(seed * 31, text.length());
    char old = text.charAt(at);
    return text.substring(0, at) + (old == '1' ? '2' : '1') + text.substring(at + 1);
  }

  private static String cell(Statement statement, String query) throws SQLException {
    try (var found = statement.executeQuery(query)) {
      found.next();
      return found.getString(1);
    }
  }

  private static void set(
      Connection connection, String table, String column, int position, String value)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE " + table + " SET " + column + " = ? WHERE position = ?")) {
      update.setString(1, value);
      update.setInt(2, position);
      update.executeUpdate();
    }
  }

  @Test
  @Tag("SR-58")
  void aLineCutOutOrCutOffIsFound() throws SQLException {
    Made.girl(session, "c1");
    Head end = registry.check(Set.of()).events();
    Made.girl(session, "c2");
    session.child("c2");
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      disarm(statement);
      statement.execute("DELETE FROM event WHERE position = 8");
      assertThat(registry.check(Set.of()).faults())
          .anyMatch(f -> f.startsWith("event 8 is missing"));
      statement.execute("DELETE FROM event WHERE position = 3");
      assertThat(registry.check(Set.of()).faults())
          .anyMatch(f -> f.startsWith("event: lines 3 to before 4 are missing"));
      statement.execute("DELETE FROM event");
      statement.execute("DELETE FROM audit");
      assertThat(registry.check(Set.of()).intact())
          .as("an emptied store looks new unless its end was written down")
          .isTrue();
      assertThat(registry.check(Set.of(end)).intact()).isFalse();
    }
  }

  @Test
  @Tag("SR-58")
  void everyReadAndChangeLeavesATrail() throws SQLException {
    Made.girl(session, "c1");
    session.child("c1");
    session.children();
    session.add(
        "c1",
        Optional.empty(),
        List.of(
            Made.event(
                EventKind.OVERRIDE,
                Made.TODAY,
                "{\"rule\": \"dose\", \"reason\": \"agreed with centre\"}")));
    List<String> kinds = new ArrayList<>();
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement();
        var found =
            statement.executeQuery("SELECT kind, child, line FROM audit ORDER BY position")) {
      while (found.next()) {
        kinds.add(found.getString(1) + " " + found.getString(2));
        assertThat(found.getString(3)).contains("\"user\":\"dr.a\"", "\"purpose\":\"treatment\"");
        assertThat(found.getString(3)).doesNotContain("Anna", "agreed");
      }
    }
    assertThat(kinds).containsExactly("change c1", "read c1", "list ", "override c1");
  }

  @Test
  @Tag("SR-48")
  void anOverrideNeedsAReasonAndKeepsUserAndTime() {
    assertThatThrownBy(
            () ->
                session.add(
                    "c1",
                    Optional.empty(),
                    List.of(
                        Made.event(
                            EventKind.OVERRIDE,
                            Made.TODAY,
                            "{\"rule\": \"dose\", \"reason\": \" \"}"))))
        .hasMessageContaining("'reason' is missing");
    Event kept =
        session
            .add(
                "c1",
                Optional.empty(),
                List.of(
                    Made.event(
                        EventKind.OVERRIDE,
                        Made.TODAY,
                        "{\"rule\": \"dose\", \"reason\": \"agreed\", \"drug\": \"prednisone\"}")))
            .events()
            .get(0);
    assertThat(kept.author()).isEqualTo("dr.a");
    assertThat(kept.recorded()).isEqualTo(Made.CLOCK.instant());
  }

  @Test
  void manyWritersAtOnceKeepOneUnbrokenChain() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Saved>> done = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      String child = "c" + i % 5;
      // every eighth is refused and must not hinder the others
      LocalDate day = i % 8 == 7 ? Made.TODAY.plusDays(1) : Made.TODAY;
      done.add(
          threads.submit(
              () ->
                  session.add(
                      child,
                      Optional.empty(),
                      List.of(Made.note("x"), Made.measured(day, "mmt8", "60")))));
    }
    int saved = 0;
    int refused = 0;
    for (Future<Saved> one : done) {
      try {
        saved += one.get().events().size();
      } catch (java.util.concurrent.ExecutionException e) {
        assertThat(e.getCause()).isInstanceOf(InputException.class);
        refused++;
      }
    }
    threads.shutdown();
    assertThat(refused).isEqualTo(10);
    assertThat(saved).isEqualTo(140);
    ChainCheck.Report report = registry.check(Set.of());
    assertThat(report.faults()).isEmpty();
    assertThat(report.events().position()).isEqualTo(140);
  }

  @Test
  void twoProgramsAtOneStoreKeepOneUnbrokenChain() throws Exception {
    try (Registry second = Registry.open(address, Made.CLOCK)) {
      ExecutorService threads = Executors.newFixedThreadPool(2);
      List<Future<?>> done = new ArrayList<>();
      for (Registry each : List.of(registry, second)) {
        done.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 20; i++) {
                    each.as(Made.DOCTOR).add("c1", Optional.empty(), List.of(Made.note("n")));
                  }
                }));
      }
      for (Future<?> one : done) {
        one.get();
      }
      threads.shutdown();
      assertThat(second.check(Set.of()).faults()).isEmpty();
      assertThat(second.check(Set.of()).events().position()).isEqualTo(40);
    }
  }

  /** Random children, with corrections and withdrawals; the seed is told by a failure. */
  @Test
  void theStandingAfterEveryEventIsWhatAllHoldingEventsSay() {
    long seed = 20261124;
    java.util.Random random = new java.util.Random(seed);
    List<String> children = List.of("c1", "c2", "c3");
    try (Registry other = Registry.open(address, Made.CLOCK)) {
      Session elsewhere = other.as(Made.DOCTOR);
      elsewhere.standings();
      for (int i = 0; i < 150; i++) {
        String child = children.get(random.nextInt(children.size()));
        Optional<History> before = session.child(child);
        (random.nextBoolean() ? session : elsewhere)
            .add(
                child,
                before.flatMap(History::last),
                before.isEmpty()
                    ? List.of(Made.child("Made Up " + child, "2015-01-01"))
                    : RandomEvents.some(random, before.get()));
        for (Session each : List.of(session, elsewhere)) {
          standingsAgree(each, children, "seed " + seed + ", step " + i);
        }
      }
    }
    reopen();
    standingsAgree(session, children, "reopened");
  }

  @Test
  void standingsThatAreMissingOrBehindAreMadeAgain() throws SQLException {
    Made.girl(session, "c1");
    Made.girl(session, "c2");
    session.add("c1", Optional.empty(), List.of(Made.measured(Made.TODAY, "mmt8", "77")));
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM standing WHERE child = 'c2'");
      statement.execute("UPDATE standing SET position = 4, body = '{}' WHERE child = 'c1'");
    }
    reopen();
    standingsAgree(session, List.of("c1", "c2"), "after damage");
  }

  @Test
  void aStandingThatIsBehindIsFoldedAnewAtTheNextEvent() throws SQLException {
    Made.girl(session, "c1");
    assertThat(session.standings()).hasSize(1);
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE standing SET position = 2, body = '{}'");
    }
    session.add("c1", Optional.empty(), List.of(Made.measured(Made.TODAY, "mmt8", "77")));
    standingsAgree(session, List.of("c1"), "after the next event");
  }

  private static void standingsAgree(Session session, List<String> children, String when) {
    var standings = session.standings();
    for (String child : children) {
      session
          .child(child)
          .filter(history -> history.identity().isPresent())
          .ifPresent(
              history -> {
                var standing = standings.stream().filter(s -> s.child().equals(child)).findFirst();
                assertThat(standing).as(when).isPresent();
                StandingOracle.agrees(standing.get(), history);
              });
    }
  }
}
