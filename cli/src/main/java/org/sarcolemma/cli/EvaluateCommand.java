package org.sarcolemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcolemma.evaluation.EularAcrBaseline;
import org.sarcolemma.evaluation.EularAcrBaseline.Unknown;
import org.sarcolemma.evaluation.Evaluation;
import org.sarcolemma.evaluation.EvaluationReport;
import org.sarcolemma.evaluation.Method;
import org.sarcolemma.evaluation.Progress;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Every stage of published cases predicted and scored, with intervals, beside published criteria
 * and a simple rule.
 */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Predict and score published cases at every stage, with 95 %% intervals, beside the 2017"
            + " EULAR/ACR score and a simple rule.")
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "CASES.jsonl",
      arity = "0..1",
      description = "Published cases. Left out: the cases shipped with this software.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--json", description = "JSON instead of a table.")
  private boolean json;

  @Option(
      names = "--setting",
      paramLabel = "S",
      defaultValue = Knowledge.SETTING_NOT_TOLD,
      description = "Where the patients are seen. Not told: an average of the clinics.")
  private String setting = Knowledge.SETTING_NOT_TOLD;

  @Option(
      names = "--calibration",
      paramLabel = "FILE.svg|DIR",
      description =
          "Write calibration plots (SVG): all stages into one file, or one file for each stage into"
              + " this folder.")
  private Optional<Path> calibration = Optional.empty();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CaseFile cases = PublishedCases.read(file, console);
    Engine engine = console.engine();
    EvaluationReport report =
        Evaluation.of(cases)
            .beside(eularAcr(engine, Unknown.ABSENT), eularAcr(engine, Unknown.BEST))
            .run(new EnginePredictor(engine, engine.setting(setting)), progress());
    if (calibration.isPresent()) {
      plots(calibration.get(), report);
    }
    console.out().print(json ? report.toJson().toPrettyString() + "\n" : report.toText());
    return Main.OK;
  }

  private static Method eularAcr(Engine engine, Unknown unknown) {
    return EularAcrBaseline.method(engine.knowledge(), engine.cases(), unknown);
  }

  private Progress progress() {
    ProgressLine line = new ProgressLine(console);
    return (method, stage, done, of) -> line.show(method + ", " + stage.id(), done, of);
  }

  private static void plots(Path to, EvaluationReport report) {
    try {
      if (to.toString().endsWith(".svg")) {
        Files.writeString(to, report.calibrationSvg(), StandardCharsets.UTF_8);
      } else {
        onePerStage(to, report);
      }
    } catch (IOException e) {
      throw new InputException(to + ": cannot write plots there: " + e.getMessage(), e);
    }
  }

  private static void onePerStage(Path folder, EvaluationReport report) throws IOException {
    Files.createDirectories(folder);
    for (Stage stage : Stage.values()) {
      if (report.engine().at(stage).isPresent()) {
        Files.writeString(
            folder.resolve("calibration-" + stage.id() + ".svg"),
            report.calibrationSvg(stage),
            StandardCharsets.UTF_8);
      }
    }
  }
}
