package org.sarcolemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The terminal's door: one subcommand for each thing a person can ask. */
@Command(
    name = "sarcolemma",
    mixinStandardHelpOptions = true,
    version = "sarcolemma 0.1.0",
    description = "Find, diagnose and treat necrotizing myopathy in children.")
public final class Main implements Runnable {

  private final PrintStream out;

  Main(PrintStream out) {
    this.out = out;
  }

  /** Runs one command line and ends the JVM with its exit code: 0 ok, 2 bad input, 1 our fault. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.in, System.out, System.err));
  }

  /** The same without ending the JVM, for tests and for the class-data training run. */
  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    return new CommandLine(new Main(out))
        .setOut(new PrintWriter(out, true, UTF_8))
        .setErr(new PrintWriter(err, true, UTF_8))
        .execute(arguments);
  }

  @Override
  public void run() {
    CommandLine.usage(this, out);
  }
}
