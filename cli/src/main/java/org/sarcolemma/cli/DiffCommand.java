package org.sarcolemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.sensitivity.KnowledgeDifference;
import org.sarcolemma.evaluation.sensitivity.RankedCase;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changes from one version of the knowledge to another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Show every rate taken for a child, and every published case, that changes between two"
            + " knowledge folders, or with a paper added.")
final class DiffCommand implements Callable<Integer> {
  private static final String SHIPPED = "shipped";

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A knowledge folder, or the word shipped.")
  private String old = SHIPPED;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "A knowledge folder, or the word shipped. May be left out with --with.")
  private Optional<String> fresh = Optional.empty();

  @Option(
      names = "--with",
      paramLabel = "PAPER",
      description = "A paper that is added to NEW, or to OLD where NEW is left out.")
  private Optional<Path> paper = Optional.empty();

  @Option(names = "--json", description = "JSON instead of text.")
  private boolean json;

  @Option(
      names = "--stage",
      paramLabel = "NAME",
      defaultValue = "workup",
      description = "What is seen of the cases, as in evaluate. Left out: workup.")
  private String stage = "workup";

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Stage seen = StageOption.read(stage);
    if (fresh.isEmpty() && paper.isEmpty()) {
      throw new InputException("knowledge diff: NEW or --with PAPER is expected");
    }
    Knowledge before = load(old, Optional.empty());
    Knowledge after = load(fresh.orElse(old), paper);
    CaseFile cases = PublishedCases.read(Optional.empty(), console);
    DiffAnswer answer =
        new DiffAnswer(
            before.version(),
            after.version(),
            KnowledgeDifference.of(
                before,
                after,
                ranked(cases, seen, before),
                ranked(cases, seen, after),
                Knowledge.SETTING_NOT_TOLD));
    console.out().print(json ? answer.json().toPrettyString() + "\n" : answer.text());
    return Main.OK;
  }

  private static List<RankedCase> ranked(CaseFile cases, Stage stage, Knowledge knowledge) {
    return RankedCase.of(cases, stage, new CaseReader(knowledge), knowledge);
  }

  private static Knowledge load(String name, Optional<Path> paper) {
    if (!name.equals(SHIPPED) && !Files.isDirectory(Path.of(name))) {
      throw new InputException(
          "knowledge diff: '"
              + name
              + "' is no folder; a knowledge folder or 'shipped' was"
              + " expected");
    }
    KnowledgeSource files =
        name.equals(SHIPPED) ? KnowledgeSource.shipped() : KnowledgeSource.folder(Path.of(name));
    try {
      return KnowledgeFiles.load(
          paper.map(file -> AddPaperCommand.read(file).addedTo(files)).orElse(files));
    } catch (KnowledgeException e) {
      throw new InputException("knowledge diff: " + name + ": " + e.getMessage());
    }
  }
}
