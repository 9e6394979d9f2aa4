package org.sarcolemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.artifact.FhirPackage;
import org.sarcolemma.interchange.artifact.KnowledgeArtifacts;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.PlanRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Knowledge in the form other software reads. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write the knowledge as a FHIR R4 package: findings form, terminology and maps, regimens,"
            + " advice, evidence; as a folder and as .tgz. Or the screens as CQL, or as SQL for OMOP.")
final class ExportCommand implements Callable<Integer> {
  /** Forms it is written in. */
  enum Format {
    fhir,
    cql,
    omop
  }

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "fhir",
      description = "fhir (the default), cql, omop.")
  private Format format = Format.fhir;

  @Parameters(paramLabel = "DIR", description = "Folder to write to; made when it is not there.")
  private Path folder = Path.of(".");

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (format == Format.cql) {
      return new ScreenExport(console, folder).cql();
    }
    if (format == Format.omop) {
      return new ScreenExport(console, folder).omop();
    }
    Knowledge knowledge = KnowledgeFiles.load();
    KnowledgeArtifacts artifacts =
        KnowledgeArtifacts.of(
            knowledge,
            CodeBook.shipped(knowledge),
            TreatmentFiles.load(),
            PlanRuleFile.load(),
            KnowledgeSource.shipped());
    Path archive;
    try {
      archive = new FhirPackage(artifacts, LocalDate.now(ZoneOffset.UTC)).write(folder);
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be written: " + e.getMessage(), e);
    }
    console.out().println(artifacts.mapped().words() + ".");
    console
        .out()
        .println("Wrote " + artifacts.all().size() + " artifacts as " + format + " to " + archive);
    return Main.OK;
  }
}
