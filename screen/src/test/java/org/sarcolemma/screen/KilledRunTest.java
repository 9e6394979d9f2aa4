package org.sarcolemma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.testkit.population.ExportWriter;
import org.sarcolemma.testkit.population.MadeUp;

/** A run that is killed goes on where it was, and comes to the same result. */
class KilledRunTest {
  @TempDir Path temp;

  /** What the killed process runs. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) {
      Ward.screen(Path.of(arguments[0]), Path.of(arguments[1]));
    }
  }

  @Test
  void killedAgainAndAgain() throws Exception {
    List<MadeUp> children = Ward.everyStory(9, 40);
    Path export = ExportWriter.plain(temp.resolve("export"), children);
    spread(export);
    ScreenResult whole = Ward.screen(export, temp.resolve("whole"));
    Path state = temp.resolve("state");
    int killed = 0;
    for (int round = 0; round < 3; round++) {
      killed += killAfter(export, state, 1 + 3 * round) ? 1 : 0;
    }
    ScreenResult resumed = Ward.screen(export, state);
    assertThat(resumed.hits()).isEqualTo(whole.hits());
    assertThat(resumed.read()).isEqualTo(whole.read());
    assertThat(resumed.used()).isEqualTo(whole.used());
    assertThat(resumed.patients()).isEqualTo(whole.patients());
    assertThat(resumed.resumed()).as("killed %d times", killed).isEqualTo(killed > 0);
    assertThat(killed).isPositive();
  }

  /** Many files, so that there is much to be done between two ends. */
  private static void spread(Path export) throws IOException {
    Path file = export.resolve("Observation.ndjson");
    List<String> lines = Files.readAllLines(file);
    Files.delete(file);
    int parts = 200;
    for (int part = 0; part < parts; part++) {
      List<String> some =
          lines.subList(lines.size() * part / parts, lines.size() * (part + 1) / parts);
      Files.write(export.resolve("Observation." + part + ".ndjson"), some);
    }
  }

  /** Whether it was killed before it had ended. */
  private boolean killAfter(Path export, Path state, int segments) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                export.toString(),
                state.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(new File(temp.toFile(), "log")))
            .start();
    while (process.isAlive() && done(state) < segments) {
      Thread.sleep(1);
    }
    boolean alive = process.isAlive();
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return alive && Files.exists(state);
  }

  private static int done(Path state) throws IOException {
    if (!Files.isDirectory(state)) {
      return 0;
    }
    List<Path> done = new ArrayList<>();
    try (Stream<Path> files = Files.list(state)) {
      files
          .filter(file -> file.getFileName().toString().matches("facts-[0-9]+"))
          .forEach(done::add);
    } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException e) {
      return done.size();
    }
    return done.size();
  }
}
