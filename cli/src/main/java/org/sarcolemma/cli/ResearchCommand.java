package org.sarcolemma.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.research.OutcomeCurves;
import org.sarcolemma.registry.research.ResearchExport;
import org.sarcolemma.registry.research.SmallCells;
import org.sarcolemma.registry.research.Vocabulary;
import org.sarcolemma.treatment.Formulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What research may see. */
@Command(
    name = "research",
    mixinStandardHelpOptions = true,
    description =
        "Write tables without names, free text and true dates (CSV, and REDCap's two files) into a"
            + " new folder, and print how many children came off corticosteroids and reached"
            + " inactive disease, when.")
final class ResearchCommand implements Callable<Integer> {
  private static final String CORTICOSTEROID = "corticosteroid";
  private static final int PERCENT = 100;

  private final Console console;

  @Mixin private RegistryPlace place = new RegistryPlace();

  @Parameters(paramLabel = "FOLDER", description = "A folder without an earlier export.")
  private Path folder = Path.of("");

  ResearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OutcomeMeasures measures = FollowUpFile.load();
    Formulary formulary = TreatmentFiles.load();
    Vocabulary words = Vocabulary.of(console.engine().knowledge(), measures, formulary);
    Set<String> corticosteroids = Vocabulary.ofClass(formulary, CORTICOSTEROID);
    try (Registry registry = place.open()) {
      Session session = place.session(registry);
      ResearchExport export = session.research(words, folder);
      console.out().println("Tables written to " + folder + ". Left out:");
      export.leftOut().forEach((what, times) -> console.out().println("  " + what + ": " + times));
      print(export.ages());
      session.outcomes(new OutcomeCurves(measures, corticosteroids)).forEach(this::print);
    }
    return Main.OK;
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
                  "  by %2d months  %3.0f%%  (%.0f to %.0f)",
                  point.months(),
                  PERCENT * point.reached(),
                  PERCENT * point.low(),
                  PERCENT * point.high()));
    }
  }
}
