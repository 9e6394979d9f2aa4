package org.sarcolemma.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sarcolemma.server.hooks.FeedbackReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How often cards were accepted and overridden, and why. */
@Command(
    name = "feedback",
    mixinStandardHelpOptions = true,
    description =
        "Count how cards shown in the hospital's system were answered: outcome, rule, drug or"
            + " screen, coded reason. Names nobody.")
final class FeedbackCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "Folder given to 'serve --data'.")
  private Path folder = Path.of(".");

  FeedbackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FeedbackReport.lines(folder).forEach(console.out()::println);
    return Main.OK;
  }
}
