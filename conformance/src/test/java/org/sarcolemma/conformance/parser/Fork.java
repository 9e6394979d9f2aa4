package org.sarcolemma.conformance.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with the class path of this one. */
final class Fork {
  private static final int HANGS_AFTER_MINUTES = 6;

  private Fork() {}

  /**
   * What it printed, and how it ended.
   *
   * @param exit exit code
   * @param lines output and errors
   */
  record Ended(int exit, List<String> lines) {
    String tail() {
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
  }

  static Ended run(Path folder, List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(options);
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = process.inputReader(UTF_8)) {
      out.lines().forEach(lines::add);
    }
    if (!process.waitFor(HANGS_AFTER_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      lines.add("hangs");
      return new Ended(-1, lines);
    }
    return new Ended(process.exitValue(), lines);
  }
}
