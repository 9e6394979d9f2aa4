package org.sarcolemma.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.store.ChainCheck;
import org.sarcolemma.registry.store.StoreAddress;
import org.sarcolemma.registry.transfer.Backup;

/** A registry goes out and in again without loss, from either database into either. */
class TransferTest {
  @TempDir private Path folder;

  private StoreAddress sqlite() {
    return StoreAddress.folder(folder.resolve(UUID.randomUUID().toString()));
  }

  private static void fill(Registry registry) {
    Session session = registry.as(Made.DOCTOR);
    Event wrong = Made.girl(session, "c1").events().get(1);
    session.add(
        "c1",
        Optional.of(wrong.id()),
        List.of(
            Made.measured(wrong.day(), "mmt8", "45").correcting(wrong.id()),
            Made.note("line\\nbreak, \\u0000, \\ud83e\\udde0 and \\\\ \\\"quotes\\\"")));
    Made.girl(session, "c2");
  }

  private static String exported(Registry registry) throws IOException {
    StringWriter out = new StringWriter();
    registry.as(Made.DOCTOR).export(out);
    return out.toString();
  }

  private static List<String> events(String export) {
    return export.lines().filter(line -> line.startsWith("{\"event\"")).toList();
  }

  @TestFactory
  Stream<DynamicTest> aRoundTripLosesNothing() {
    return Stream.of("sqlite sqlite", "sqlite postgres", "postgres sqlite", "postgres postgres")
        .map(way -> DynamicTest.dynamicTest(way, () -> roundTrip(way.split(" ", -1))));
  }

  private void roundTrip(String[] way) throws IOException {
    String export;
    History before;
    try (Registry from = Registry.open(address(way[0]), Made.CLOCK)) {
      fill(from);
      before = from.as(Made.DOCTOR).child("c1").orElseThrow();
      export = exported(from);
    }
    try (Registry into = Registry.open(address(way[1]), Made.CLOCK)) {
      long taken = into.as(Made.DOCTOR).take("export", new StringReader(export));
      assertThat(taken).isEqualTo(10);
      assertThat(into.as(Made.DOCTOR).child("c1")).contains(before);
      assertThat(into.check(Set.of()).faults()).isEmpty();
      assertThat(events(exported(into))).isEqualTo(events(export));
    }
  }

  private StoreAddress address(String kind) {
    return kind.equals("sqlite") ? sqlite() : RealPostgres.empty();
  }

  @Test
  void anAlteredOrCutExportDoesNotComeIn() throws IOException {
    String export;
    try (Registry from = Registry.open(sqlite(), Made.CLOCK)) {
      fill(from);
      export = exported(from);
    }
    List<String> lines = export.lines().toList();
    String altered = export.replace("9000.5", "900.5");
    String cut = String.join("\n", lines.subList(0, lines.size() - 1));
    String missing = export.replace(lines.get(3) + "\n", "");
    try (Registry into = Registry.open(sqlite(), Made.CLOCK)) {
      Session session = into.as(Made.DOCTOR);
      assertThatThrownBy(() -> session.take("export", new StringReader(altered)))
          .isInstanceOf(InputException.class)
          .hasMessage("export, line 4: is not as it was exported (its hash differs)");
      assertThatThrownBy(() -> session.take("export", new StringReader(cut)))
          .hasMessageContaining("not whole");
      assertThatThrownBy(() -> session.take("export", new StringReader(missing)))
          .hasMessageContaining("line 4");
      assertThatThrownBy(() -> session.take("export", new StringReader(export + lines.get(2))))
          .hasMessageContaining("follows the line that ends");
      assertThat(session.children()).as("nothing half taken in").isEmpty();
      assertThatThrownBy(() -> session.take("export", new StringReader(export)))
          .as("the list that was just read stands in the trail")
          .hasMessageContaining("not empty");
    }
  }

  @Test
  void aBackupOfEitherDatabaseComesBackWhole() throws IOException {
    for (String kind : List.of("sqlite", "postgres")) {
      Path file = folder.resolve("backup-" + kind);
      StoreAddress.SqliteFile target = StoreAddress.folder(folder.resolve("restored-" + kind));
      try (Registry from = Registry.open(address(kind), Made.CLOCK)) {
        fill(from);
        from.as(Made.DOCTOR).backup(file);
        assertThatThrownBy(() -> from.as(Made.DOCTOR).backup(file))
            .hasMessageContaining("nothing is overwritten");
        ChainCheck.Report report = Backup.restore(file, target);
        assertThat(report.events()).isEqualTo(from.check(Set.of()).events());
      }
      try (Registry back = Registry.open(target, Made.CLOCK)) {
        assertThat(back.as(Made.DOCTOR).children()).hasSize(2);
        assertThat(back.check(Set.of()).faults()).isEmpty();
      }
      assertThatThrownBy(() -> Backup.restore(file, target))
          .hasMessageContaining("nothing is overwritten");
    }
  }

  @Test
  @Tag("SR-58")
  void aDamagedBackupIsNotRestored() throws IOException {
    Path file = folder.resolve("backup");
    try (Registry from = Registry.open(sqlite(), Made.CLOCK)) {
      fill(from);
      from.as(Made.DOCTOR).backup(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    int at = indexOf(bytes, "break, ".getBytes(UTF_8));
    bytes[at] = 'B';
    Files.write(file, bytes);
    StoreAddress.SqliteFile target = StoreAddress.folder(folder.resolve("restored"));
    assertThatThrownBy(() -> Backup.restore(file, target))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("event 6 ")
        .hasMessageContaining("changed after it was written");
    assertThat(target.file()).doesNotExist();
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new IllegalStateException("not found");
  }

  @Test
  void aBackupIsWholeWhileOthersWrite() throws Exception {
    try (Registry from = Registry.open(sqlite(), Made.CLOCK)) {
      fill(from);
      Thread writer =
          new Thread(
              () -> {
                for (int i = 0; i < 200; i++) {
                  from.as(Made.DOCTOR).add("c3", Optional.empty(), List.of(Made.note("n")));
                }
              });
      writer.start();
      for (int i = 0; i < 3; i++) {
        from.as(Made.DOCTOR).backup(folder.resolve("while-" + i));
      }
      writer.join();
      assertThat(from.check(Set.of()).intact()).isTrue();
    }
  }
}
