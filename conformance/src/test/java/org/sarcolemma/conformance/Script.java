package org.sarcolemma.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code ./sarcolemma} as a person would: another process, its own directory, input by pipe.
 */
final class Script {

  private static final long LIMIT_SECONDS = 120;

  /** What a run left: exit code, standard output, standard error. */
  record Outcome(int exit, String out, String err) {}

  private final Path script;
  private final Path directory;

  private Script(Path script, Path directory) {
    this.script = script;
    this.directory = directory;
  }

  static Script ofCheckout() {
    return new Script(Checkout.ROOT.resolve("sarcolemma"), Checkout.ROOT);
  }

  Script calledAs(Path link) {
    return new Script(link, directory);
  }

  Script from(Path elsewhere) {
    return new Script(script, elsewhere);
  }

  Outcome run(String... arguments) {
    return runWithInput("", arguments);
  }

  Outcome runWithInput(String input, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(script.toString());
    command.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile("sarcolemma", ".out");
      Path err = Files.createTempFile("sarcolemma", ".err");
      try {
        Process process =
            new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        feed(process, input);
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new IllegalStateException(command + " did not end in " + LIMIT_SECONDS + " s");
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A command that refuses its input early closes the pipe: that is its right, not a fault. */
  private static void feed(Process process, String input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(UTF_8));
    } catch (IOException closedByTheCommand) {
      assert !input.isEmpty();
    }
  }
}
