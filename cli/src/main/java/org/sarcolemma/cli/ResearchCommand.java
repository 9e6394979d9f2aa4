package org.sarcolemma.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.research.ExportFormat;
import org.sarcolemma.registry.research.OutcomeCurves;
import org.sarcolemma.registry.research.ResearchExport;
import org.sarcolemma.registry.research.ResearchPackets;
import org.sarcolemma.registry.research.SmallCells;
import org.sarcolemma.registry.research.Vocabulary;
import org.sarcolemma.treatment.Formulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What research may see. */
@Command(
    name = "research",
    mixinStandardHelpOptions = true,
    description =
        "Write data without names, free text and true dates into a new folder (tables, REDCap's two"
            + " files, Parquet, phenopackets), and print how many children came off corticosteroids and reached"
            + " inactive disease, when.")
final class ResearchCommand implements Callable<Integer> {
  private static final String CORTICOSTEROID = "corticosteroid";
  private static final int PERCENT = 100;

  private final Console console;

  @Mixin private RegistryPlace place = new RegistryPlace();

  @Parameters(paramLabel = "FOLDER", description = "A folder without an earlier export.")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "F",
      split = ",",
      defaultValue = "csv,redcap",
      description = "csv, redcap, parquet, phenopackets; several with commas. Default: csv,redcap.")
  private List<String> formats = new ArrayList<>();

  ResearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Set<ExportFormat> wanted = wanted();
    Knowledge knowledge = console.engine().knowledge();
    OutcomeMeasures measures = FollowUpFile.load();
    Formulary formulary = TreatmentFiles.load();
    Vocabulary words = Vocabulary.of(knowledge, measures, formulary);
    Set<String> corticosteroids = Vocabulary.ofClass(formulary, CORTICOSTEROID);
    try (Registry registry = place.open()) {
      Session session = place.session(registry);
      Optional<ResearchPackets> packets =
          wanted.contains(ExportFormat.PHENOPACKETS)
              ? Optional.of(
                  new ResearchPackets(knowledge, CodeBook.shipped(knowledge), Instant.now()))
              : Optional.empty();
      ResearchExport export = session.research(words, packets);
      export.write(folder, wanted);
      console.out().println("Tables written to " + folder + ". Left out:");
      export.leftOut().forEach((what, times) -> console.out().println("  " + what + ": " + times));
      print(export.ages());
      session.outcomes(new OutcomeCurves(measures, corticosteroids)).forEach(this::print);
    }
    return Main.OK;
  }

  private Set<ExportFormat> wanted() {
    Set<ExportFormat> wanted = EnumSet.noneOf(ExportFormat.class);
    for (String format : formats) {
      wanted.add(
          ExportFormat.of(format)
              .orElseThrow(
                  () ->
                      new InputException(
                          "--format '"
                              + format
                              + "' is unknown; accepted: "
                              + String.join(", ", ExportFormat.ids()))));
    }
    return wanted;
  }

  private void print(SmallCells.Shown ages) {
    console.out().println();
    console.out().println("Children by age when first entered: " + count(ages.total()));
    for (int i = 0; i < ResearchExport.AGES.size(); i++) {
      console.out().println("  " + ResearchExport.AGES.get(i) + ": " + count(ages.counts().get(i)));
    }
  }

  private static String count(OptionalInt count) {
    return count.isPresent() ? Integer.toString(count.getAsInt()) : "not shown";
  }

  private void print(OutcomeCurves.Curve curve) {
    console.out().println();
    console.out().println("Children " + curve.title() + ":");
    if (curve.points().isEmpty()) {
      console
          .out()
          .println("  not shown: " + SmallCells.MOST_SMALL + " children or fewer were watched");
    }
    for (OutcomeCurves.Point point : curve.points()) {
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "  by %2d months  %3.0f%%  (%.0f to %.0f)  %d or more still watched",
                  point.months(),
                  PERCENT * point.reached(),
                  PERCENT * point.low(),
                  PERCENT * point.high(),
                  point.watched()));
    }
  }
}
