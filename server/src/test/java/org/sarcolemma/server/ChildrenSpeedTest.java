package org.sarcolemma.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.StoreAddress;

/** How long the list of 10,000 children takes. Prints figures; a time fails no test. */
@Tag("slow")
class ChildrenSpeedTest {
  private static final int CHILDREN = 10_000;
  private static final int WRITERS = 16;
  private static final int ASKED = 100;

  @TempDir Path folder;

  @Test
  void theListOfTenThousandChildrenIsTimed() throws Exception {
    try (Registry registry = Registry.open(StoreAddress.folder(folder), Clock.systemUTC())) {
      fill(registry);
    }
    try (Registry registry = Registry.open(StoreAddress.folder(folder), Clock.systemUTC());
        RunningServer server =
            RunningServer.start(Connections.none().with(registry), Clock.systemUTC())) {
      long start = System.nanoTime();
      assertThat(server.get("/children").body()).contains("10000 of 10000");
      System.out.printf("first look: %d ms%n", (System.nanoTime() - start) / 1_000_000);
      for (String path :
          List.of("/children", "/children?sort=name&page=100", "/children?due=overdue&drug=ivig")) {
        for (int i = 0; i < ASKED; i++) {
          server.get(path);
        }
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
          long begin = System.nanoTime();
          server.get(path);
          times.add((System.nanoTime() - begin) / 1_000);
        }
        Collections.sort(times);
        System.out.printf(
            "%s: median %.1f ms, p95 %.1f ms%n",
            path, times.get(ASKED / 2) / 1000.0, times.get(ASKED * 95 / 100) / 1000.0);
      }
      System.gc();
      Runtime machine = Runtime.getRuntime();
      System.out.printf(
          "heap in use: %d MiB%n", (machine.totalMemory() - machine.freeMemory()) >> 20);
    }
  }

  private static void fill(Registry registry) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int first = writer;
      Thread thread =
          new Thread(
              () -> {
                for (int i = first; i < CHILDREN; i += WRITERS) {
                  registry
                      .as(new Access("dr.a", Purpose.TREATMENT))
                      .add("c" + i, Optional.empty(), events(i));
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static List<NewEvent> events(int i) {
    LocalDate day = LocalDate.now(Clock.systemUTC()).minusDays(i % 400);
    List<NewEvent> events = new ArrayList<>();
    events.add(
        event(
            EventKind.CHILD,
            day,
            "{\"name\": \"Made Up%d Tésting%d\", \"birthDate\": \"2015-0%d-1%d\"}"
                .formatted(i, i % 997, 1 + i % 9, i % 10)));
    for (String scale :
        List.of("ck", "aldolase", "mmt8", "cmas", "physician_global", "weight", "height")) {
      String unit =
          switch (scale) {
            case "ck", "aldolase" -> ", \"unit\": \"U/L\", \"upperLimit\": 170";
            case "weight" -> ", \"unit\": \"kg\"";
            case "height" -> ", \"unit\": \"cm\"";
            default -> "";
          };
      events.add(
          event(
              EventKind.MEASUREMENT,
              day,
              "{\"scale\": \"%s\", \"value\": %d%s}".formatted(scale, 20 + i % 60, unit)));
    }
    for (String drug : List.of("prednisolone", "methotrexate", i % 3 == 0 ? "ivig" : "rituximab")) {
      events.add(
          event(
              EventKind.TREATMENT,
              day,
              "{\"drug\": \"%s\", \"action\": \"start\", \"amount\": 10, \"unit\": \"mg\"}"
                  .formatted(drug)));
    }
    events.add(
        event(
            EventKind.FINDING,
            day,
            "{\"finding\": \"anti_hmgcr_positive\", \"answer\": \"unknown\", \"note\": \"pending\"}"));
    return events;
  }

  private static NewEvent event(EventKind kind, LocalDate day, String body) {
    return NewEvent.of(kind, day, StrictJson.object("made up", body));
  }
}
