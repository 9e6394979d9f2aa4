package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.fhir.AnswerCodes;
import org.sarcolemma.interchange.fhir.FindingsForm;
import org.sarcolemma.knowledge.KnowledgeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Knowledge in the form other software reads. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Write the form that asks for findings, and the codes of its answers, as FHIR R4; or the"
            + " screens as CQL or as SQL for OMOP.")
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
    Map<String, ObjectNode> files = new TreeMap<>();
    files.put("Questionnaire-findings.json", FindingsForm.of(knowledge));
    files.put("CodeSystem-answer.json", AnswerCodes.codeSystem());
    files.put("ValueSet-answer.json", AnswerCodes.valueSet());
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, ObjectNode> file : files.entrySet()) {
        String json =
            JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(file.getValue());
        Files.writeString(folder.resolve(file.getKey()), json + "\n", StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be written: " + e.getMessage(), e);
    }
    console
        .out()
        .println("Wrote " + String.join(", ", files.keySet()) + " as " + format + " to " + folder);
    return Main.OK;
  }
}
