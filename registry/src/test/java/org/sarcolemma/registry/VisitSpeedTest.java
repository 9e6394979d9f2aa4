package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.registry.store.StoreAddress;

/**
 * How many visits of five events a second are on disk, with their entries in the audit trail.
 * Prints the figures of docs/performance.md; a time fails no test.
 */
@Tag("slow")
class VisitSpeedTest {
  private static final long WARM_UP = 1_000;
  private static final long MEASURED = 3_000;

  @Test
  void everyVisitIsSavedAndTheSpeedIsPrinted(@TempDir Path folder) throws InterruptedException {
    for (int people : new int[] {1, 8}) {
      measure("SQLite", people, StoreAddress.folder(folder.resolve("p" + people)));
      measure("PostgreSQL", people, RealPostgres.empty());
    }
  }

  private static void measure(String database, int people, StoreAddress address)
      throws InterruptedException {
    try (Registry registry = Registry.open(address, Made.CLOCK)) {
      run(registry, people, WARM_UP);
      long visits = run(registry, people, MEASURED);
      System.out.printf(
          "%s, %d at once: %.0f durable visits/s%n", database, people, visits * 1000.0 / MEASURED);
      assertThat(registry.check(Set.of()).faults()).isEmpty();
    }
  }

  private static long run(Registry registry, int people, long milliseconds)
      throws InterruptedException {
    AtomicLong visits = new AtomicLong();
    long end = System.nanoTime() + milliseconds * 1_000_000;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String person = "p" + i + "-" + milliseconds + "-";
      Thread thread =
          new Thread(
              () -> {
                for (int visit = 0; System.nanoTime() < end; visit++) {
                  // ten visits of each child
                  registry
                      .as(Made.DOCTOR)
                      .add(person + visit / 10, Optional.empty(), VisitWriter.visit("v" + visit));
                  visits.incrementAndGet();
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return visits.get();
  }
}
