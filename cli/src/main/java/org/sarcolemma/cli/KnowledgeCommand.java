package org.sarcolemma.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.lint.KnowledgeLint;
import org.sarcolemma.knowledge.lint.LintReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Work on the knowledge itself. */
@Command(
    name = "knowledge",
    mixinStandardHelpOptions = true,
    description =
        "Check the knowledge files, add a paper, write the form that asks for findings, or see which"
            + " rows the answers hang on.",
    synopsisSubcommandLabel = "add|check|diff|export|sensitivity")
final class KnowledgeCommand {
  private final Console console;

  KnowledgeCommand(Console console) {
    this.console = console;
  }

  /** The command with its subcommands. */
  static CommandLine line(Console console) {
    KnowledgeCommand knowledge = new KnowledgeCommand(console);
    return new CommandLine(knowledge)
        .addSubcommand(new AddPaperCommand(console))
        .addSubcommand(knowledge.new Check())
        .addSubcommand(new DiffCommand(console))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new SensitivityCommand(console));
  }

  /** Every number has its source, every name its entry. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Check that every number has its source and every name its entry.")
  final class Check implements Callable<Integer> {
    @Option(
        names = "--folder",
        paramLabel = "DIR",
        description = "A folder laid out like the shipped knowledge. Left out: the shipped one.")
    private Optional<Path> folder = Optional.empty();

    @Option(
        names = "--with",
        paramLabel = "PAPER",
        description = "A paper as if it were part of it (docs/how-to/add-a-paper.md).")
    private Optional<Path> paper = Optional.empty();

    @Override
    public Integer call() {
      LintReport report = paper.isPresent() ? withPaper(paper.get()) : asItIs();
      console.out().print(report.toText());
      return report.hasErrors() ? Main.BAD_INPUT : Main.OK;
    }

    private LintReport asItIs() {
      return folder
          .map(KnowledgeLint::checkFolder)
          .orElseGet(() -> KnowledgeLint.check(KnowledgeSource.shipped()));
    }

    private LintReport withPaper(Path file) {
      KnowledgeSource base =
          folder.map(KnowledgeSource::folder).orElseGet(KnowledgeSource::shipped);
      return KnowledgeLint.check(AddPaperCommand.read(file).addedTo(base));
    }
  }
}
