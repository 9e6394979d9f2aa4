package org.sarcolemma.conformance.oracle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The differential in Python, {@code conformance/oracle/differential.py}, run from here. */
final class PythonOracle {
  static final Path ROOT =
      Path.of(
          requireNonNull(
              System.getProperty("sarcolemma.root"), "set sarcolemma.root to the checkout"));

  /** The knowledge that is shipped, as files. */
  static final Path SHIPPED = ROOT.resolve("knowledge/src/main/resources/knowledge");

  private static final JsonMapper JSON = new JsonMapper();

  private final Path knowledge;
  private final Path scratch;

  /**
   * An oracle over knowledge.
   *
   * @param knowledge folder of knowledge files
   * @param scratch empty folder for its input and output
   */
  PythonOracle(Path knowledge, Path scratch) {
    this.knowledge = knowledge;
    this.scratch = scratch;
  }

  /** Whether there is a Python to run it; nothing else may make a test of it be skipped. */
  static boolean installed() {
    try {
      Process process =
          new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return exit(process) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What it prints. */
  JsonNode ask(List<Asked> patients, String... options) {
    try {
      ArrayNode array = JSON.createArrayNode();
      patients.forEach(patient -> array.add(patient.json()));
      Path in = scratch.resolve("patients.json");
      Path out = scratch.resolve("answers.json");
      Path err = scratch.resolve("errors.txt");
      JSON.writeValue(in.toFile(), array);
      List<String> command =
          new ArrayList<>(
              List.of(
                  "python3",
                  "-B",
                  ROOT.resolve("conformance/oracle/differential.py").toString(),
                  knowledge.toString(),
                  in.toString()));
      command.addAll(List.of(options));
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      int exit = exit(process);
      if (exit != 0) {
        throw new IllegalStateException(
            "the oracle ended with " + exit + ": " + Files.readString(err));
      }
      return JSON.readTree(out.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int exit(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the oracle", e);
    }
  }
}
