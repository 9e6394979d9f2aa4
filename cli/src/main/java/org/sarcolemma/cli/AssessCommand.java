package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.AssessmentJson;
import org.sarcolemma.interchange.AssessmentReport;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.interchange.fhir.FhirWriter;
import org.sarcolemma.interchange.phenopacket.PhenopacketWriter;
import org.sarcolemma.interchange.record.RecordReader;
import org.sarcolemma.server.answer.Imported;
import org.sarcolemma.server.page.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One child: ranked, explained differential, next steps. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Rank and explain the diagnoses of one child, and say what to test next.")
final class AssessCommand implements Callable<Integer> {
  /** Forms of the answer. */
  enum Format {
    text,
    json,
    html,
    fhir,
    phenopacket
  }

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Case in the JSON form of the published cases, a FHIR R4 bundle or resource, or a"
              + " phenopacket of version 2, told apart by content; or - for standard input.")
  private String file = "";

  @Option(
      names = "--setting",
      paramLabel = "S",
      defaultValue = Knowledge.SETTING_NOT_TOLD,
      description =
          "Where the child is seen, which decides what is likely beforehand: neuromuscular_clinic,"
              + " myositis_clinic, general_paediatrics, population_screen. Not told: an average of"
              + " the clinics, and the answer says so.")
  private String setting = Knowledge.SETTING_NOT_TOLD;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "text",
      description =
          "text, json, html (one printable page in one file), fhir (an R4 bundle), or"
              + " phenopacket (what was read of the child, without the answer). Default: text.")
  private Format format = Format.text;

  AssessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String name = Input.name(file);
    ObjectNode json;
    try (InputStream in = Input.open(file, console)) {
      json = StrictJson.object(name, in);
    }
    Engine engine = console.engine();
    ReadPatient read = new RecordReader(engine.knowledge()).read(name, json);
    AssessmentReport report =
        AssessmentReport.of(engine.sarcolemma(), read, engine.setting(setting));
    console
        .out()
        .print(
            switch (format) {
              case json -> new AssessmentJson(engine.knowledge()).write(report);
              case text -> new AssessmentText(engine.knowledge()).write(report);
              case html -> html(engine, report);
              case fhir -> new FhirWriter(subject(json, read), Instant.now()).write(report);
              case phenopacket ->
                  new PhenopacketWriter(engine.knowledge(), engine.codes(), Instant.now())
                      .write(read);
            });
    return Main.OK;
  }

  private static String html(Engine engine, AssessmentReport report) {
    return new ReportPage(engine.sarcolemma(), report.software())
        .render(
            report.assessment(), Imported.of(report.used(), report.notUsed()), Optional.empty());
  }

  /** The child's own resource, where the input is FHIR and has one. */
  private static String subject(ObjectNode json, ReadPatient read) {
    return FhirReader.reads(json) && !read.id().isEmpty() ? "Patient/" + read.id() : "";
  }
}
