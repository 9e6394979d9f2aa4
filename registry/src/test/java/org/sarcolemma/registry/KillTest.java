package org.sarcolemma.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.store.StoreAddress;

/**
 * A program that saves visits is killed in the middle of it, again and again, on the same store.
 * Every visit it had called saved is there with all its events, none is there in part, and both
 * chains hold.
 */
@Tag("slow")
class KillTest {
  /** A round starts a JVM. Releases are tried with 25: {@code -Dsarcolemma.kill.rounds=25}. */
  private static final int ROUNDS = Integer.getInteger("sarcolemma.kill.rounds", 10);

  private static final int MOST_BEFORE_DEATH = 40;

  @Test
  @Tag("SR-56")
  void nothingSavedIsLostOnSqlite(@TempDir Path folder) throws Exception {
    killAgainAndAgain(StoreAddress.folder(folder), folder.toString());
  }

  @Test
  @Tag("SR-56")
  void nothingSavedIsLostOnPostgres() throws Exception {
    StoreAddress address = RealPostgres.empty();
    killAgainAndAgain(address, ((StoreAddress.Postgres) address).url());
  }

  private static void killAgainAndAgain(StoreAddress address, String argument) throws Exception {
    long began = System.nanoTime();
    SplittableRandom random = new SplittableRandom(2026);
    Set<String> acknowledged = new HashSet<>();
    Registry.open(address, Made.CLOCK).close();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.addAll(killedAfter(argument, round, 1 + random.nextInt(MOST_BEFORE_DEATH)));
    }
    assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    try (Registry registry = Registry.open(address, Made.CLOCK)) {
      List<?> faults = registry.check(Set.of()).faults();
      Map<String, Integer> eventsOfVisit = new HashMap<>();
      for (String child : VisitWriter.CHILDREN) {
        registry
            .as(Made.DOCTOR)
            .child(child)
            .ifPresent(
                history ->
                    history.events().stream()
                        .map(Event::visit)
                        .forEach(v -> eventsOfVisit.merge(v.orElseThrow(), 1, Integer::sum)));
      }
      System.out.printf(
          "%s: %d rounds of kill -9, %d visits called saved, %d of them missing, %d there (each of"
              + " %d events), %d of them in part, %d faults of the chains, %d s%n",
          address instanceof StoreAddress.SqliteFile ? "SQLite" : "PostgreSQL",
          ROUNDS,
          acknowledged.size(),
          acknowledged.stream().filter(visit -> !eventsOfVisit.containsKey(visit)).count(),
          eventsOfVisit.size(),
          VisitWriter.EVENTS_OF_A_VISIT,
          eventsOfVisit.values().stream().filter(n -> n != VisitWriter.EVENTS_OF_A_VISIT).count(),
          faults.size(),
          (System.nanoTime() - began) / 1_000_000_000);
      assertThat(faults).isEmpty();
      assertThat(eventsOfVisit.keySet()).as("nothing saved is lost").containsAll(acknowledged);
      assertThat(eventsOfVisit.values())
          .as("no visit is there in part")
          .containsOnly(VisitWriter.EVENTS_OF_A_VISIT);
    }
  }

  /** Starts a writer, lets it save some visits, kills it; which visits it had called saved. */
  private static Set<String> killedAfter(String argument, int round, int visits)
      throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xshare:auto",
                    // killed writers leave the driver's library behind
                    "-Dorg.sqlite.tmpdir=" + Path.of("target").toAbsolutePath(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    VisitWriter.class.getName(),
                    argument,
                    "r" + round))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<String> acknowledged = new HashSet<>();
    try (BufferedReader out = writer.inputReader(UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        acknowledged.add(line);
        if (acknowledged.size() == visits) {
          // through its handle: the process itself would close the pipe we still read from
          writer.toHandle().destroyForcibly();
        }
      }
    }
    writer.waitFor();
    assertThat(acknowledged).as("round " + round).hasSizeGreaterThanOrEqualTo(visits);
    return acknowledged;
  }
}
