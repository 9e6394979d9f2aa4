package org.sarcolemma.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.StoreAddress;

/** Saves visits until it is killed, and writes the name of each that is saved. */
final class VisitWriter {
  static final List<String> CHILDREN = List.of("c0", "c1", "c2");
  static final int EVENTS_OF_A_VISIT = 5;

  private static final int VISITS = 100_000;

  private VisitWriter() {}

  public static void main(String[] arguments) throws InterruptedException {
    String where = arguments[0];
    StoreAddress address =
        where.startsWith("jdbc:") ? StoreAddress.url(where) : StoreAddress.folder(Path.of(where));
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    try (Registry registry = Registry.open(address, Made.CLOCK)) {
      List<Thread> threads =
          CHILDREN.stream()
              .map(child -> new Thread(() -> write(registry, child, arguments[1], out)))
              .toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }

  private static void write(Registry registry, String child, String round, PrintStream out) {
    Session session = registry.as(Made.DOCTOR);
    Optional<String> seen = session.child(child).flatMap(History::last);
    for (int i = 0; i < VISITS; i++) {
      String visit = round + "-" + child + "-" + i;
      seen = Optional.of(session.add(child, seen, visit(visit)).events().get(0).id());
      out.println(visit);
    }
  }

  /** A visit as a nurse enters it. */
  static List<NewEvent> visit(String name) {
    return List.of(
        Made.measured(Made.TODAY, "mmt8", "61").at(name),
        Made.measured(Made.TODAY, "cmas", "33").at(name),
        Made.measured(Made.TODAY, "ck", "4211").at(name),
        Made.measured(Made.TODAY, "physician_global", "4.5").at(name),
        Made.note("climbs stairs again").at(name));
  }
}
