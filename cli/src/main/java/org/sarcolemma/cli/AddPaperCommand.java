package org.sarcolemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.PaperFile;
import org.sarcolemma.knowledge.lint.KnowledgeLint;
import org.sarcolemma.knowledge.lint.LintReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a paper part of the knowledge. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description =
        "Add a paper and its counts to the tables of a knowledge folder, unless the check finds a"
            + " fault; then nothing is written.")
final class AddPaperCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "PAPER",
      description = "The paper, one YAML file (docs/how-to/add-a-paper.md).")
  private Path paper = Path.of("");

  @Option(
      names = "--folder",
      required = true,
      paramLabel = "DIR",
      description = "A folder laid out like the shipped knowledge.")
  private Path folder = Path.of("");

  AddPaperCommand(Console console) {
    this.console = console;
  }

  /** Reads a paper; what is wrong with it is said in one line. */
  static PaperFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputException(file + ": no such file; a paper was expected");
    }
    try {
      return new PaperFile(file);
    } catch (KnowledgeException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Integer call() throws IOException {
    PaperFile added = read(paper);
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + ": no such folder; a knowledge folder was expected");
    }
    LintReport report = KnowledgeLint.check(added.addedTo(KnowledgeSource.folder(folder)));
    if (report.hasErrors()) {
      console.out().print(report.toText());
      throw new InputException(paper + ": not added, because of the faults above");
    }
    added.writeInto(folder);
    console.out().println("Added to " + folder + ": a paper and its counts. Build to use them.");
    return Main.OK;
  }
}
