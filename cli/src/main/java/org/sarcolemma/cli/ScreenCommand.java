package org.sarcolemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.screen.HitLines;
import org.sarcolemma.screen.HitTable;
import org.sarcolemma.screen.ScreenOptions;
import org.sarcolemma.screen.ScreenResult;
import org.sarcolemma.screen.Screener;
import org.sarcolemma.screen.SharedCounts;
import org.sarcolemma.screen.SummaryJson;
import org.sarcolemma.screen.Worklist;
import org.sarcolemma.screening.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A whole hospital's export: which children should be looked at again. */
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    description = {
      "Find children in a FHIR bulk export who should be looked at again: a dystrophy or myositis"
          + " label and never tested for anti-HMGCR and anti-SRP, examinations that are missing,"
          + " treatments that may harm. A hit is to be reviewed by a clinician; it is no diagnosis.",
      "Reads .ndjson and .ndjson.gz files with their manifest, and folders of patient bundles"
          + " (.json), in any order. A run that was stopped goes on when it is started again with the"
          + " same --out or --state."
    })
final class ScreenCommand implements Callable<Integer> {
  /** What does the work. */
  enum Engine {
    local,
    spark
  }

  private final Console console;

  @Parameters(
      paramLabel = "EXPORT_DIR",
      arity = "0..1",
      description = "Folder of the export; not needed with --list.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--screen",
      paramLabel = "ID",
      description = "Ask one screen only, for example dystrophy-untested. --list shows them all.")
  private Optional<String> screen = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day the question is asked for, as 2026-11-23. Not told: today.")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write the hits here: a table for a spreadsheet if it ends in .csv, a printable worklist"
              + " if it ends in .html, else one JSON line for each hit. Not told: JSON lines on"
              + " standard output.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--csv", paramLabel = "FILE", description = "Write the hits as CSV as well.")
  private Optional<Path> csv = Optional.empty();

  @Option(
      names = "--worklist",
      paramLabel = "FILE",
      description = "Write a printable worklist (HTML) as well.")
  private Optional<Path> worklist = Optional.empty();

  @Option(
      names = "--counts",
      paramLabel = "FILE",
      description =
          "Write counts by screen and age as well (CSV): small numbers are hidden, so that the file"
              + " may be shared.")
  private Optional<Path> counts = Optional.empty();

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description =
          "Keep the state of the run here. Not told: beside --out, with .state added; without"
              + " --out a temporary folder, and the run cannot go on later.")
  private Optional<Path> state = Optional.empty();

  @Option(
      names = "--engine",
      paramLabel = "E",
      defaultValue = "local",
      description = "local (this machine) or spark. Default: local.")
  private Engine engine = Engine.local;

  @Option(names = "--threads", paramLabel = "N", description = "Processors to use. Not told: all.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--json",
      description =
          "Write a summary as JSON to standard output: resourcesRead, resourcesRejected, patients,"
              + " hits, bytes, seconds. Hits stand before it when there is no --out.")
  private boolean json;

  @Option(names = "--list", description = "List the screens in plain English and stop.")
  private boolean list;

  ScreenCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      for (Screen one : ScreenFile.load().all()) {
        console.out().println(one.id() + ": " + one.title() + ".\n    " + one.plain());
      }
      return Main.OK;
    }
    if (engine == Engine.spark) {
      throw new InputException(
          "--engine spark: is started by the cluster: spark-submit --class"
              + " org.sarcolemma.spark.SparkScreen (docs/how-to/screen-with-spark.md); leave it out"
              + " to screen on this machine");
    }
    Path export =
        folder.orElseThrow(
            () -> new InputException("screen: name the folder of a FHIR bulk export"));
    int cores = threads.orElse(Runtime.getRuntime().availableProcessors());
    if (cores < 1) {
      throw new InputException("--threads " + cores + ": at least 1 was expected");
    }
    boolean temporary = state.isEmpty() && out.isEmpty();
    Path kept =
        state.orElse(
            temporary
                ? Files.createTempDirectory("sarcolemma-screen")
                : out.orElseThrow().resolveSibling(out.orElseThrow().getFileName() + ".state"));
    ScreenOptions options = new ScreenOptions(export, screen, day(), kept, cores);
    org.sarcolemma.cli.Engine loaded = console.engine();
    Screener screener =
        new Screener(
            loaded.sarcolemma(),
            loaded.codes(),
            ScreenFile.load(),
            ScreenFile.asked(KnowledgeSource.shipped()));
    ScreenProgress progress = new ScreenProgress(screener, console.err(), kept, temporary);
    ScreenResult result;
    try {
      result = screener.run(options);
    } finally {
      progress.close();
      if (temporary) {
        Files.deleteIfExists(kept);
      }
    }
    write(result, ScreenFile.tested(KnowledgeSource.shipped()));
    return Main.OK;
  }

  private LocalDate day() {
    try {
      return asOf.map(LocalDate::parse).orElseGet(LocalDate::now);
    } catch (DateTimeParseException e) {
      throw new InputException(
          "--as-of '" + asOf.orElse("") + "': a day as 2026-11-23 was expected", e);
    }
  }

  private void write(ScreenResult result, String tested) throws IOException {
    if (out.isPresent()) {
      String name = out.get().getFileName().toString().toLowerCase(Locale.ROOT);
      file(
          out.get(),
          name.endsWith(".csv")
              ? HitTable.write(result)
              : name.endsWith(".html") ? Worklist.write(result, tested) : HitLines.write(result));
    } else {
      console.out().print(HitLines.write(result));
    }
    if (csv.isPresent()) {
      file(csv.get(), HitTable.write(result));
    }
    if (worklist.isPresent()) {
      file(worklist.get(), Worklist.write(result, tested));
    }
    if (counts.isPresent()) {
      file(counts.get(), SharedCounts.write(result));
    }
    if (json) {
      console.out().println(SummaryJson.write(result, tested));
    }
    console.err().print(ScreenProgress.summary(result, tested));
  }

  private static void file(Path path, String text) throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + ".draft");
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
  }
}
