package org.sarcolemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sarcolemma.evaluation.cases.JsonLine;
import org.sarcolemma.evaluation.cases.JsonLines;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.Prediction;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Case views in, predictions out, a line each. Nothing is printed when a line cannot be read. */
@Command(
    name = "predict",
    mixinStandardHelpOptions = true,
    description = "Predict the diagnosis of many case views (JSON Lines), one line each.")
final class PredictCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "Case views as JSON Lines, or - for standard input.")
  private String file = "";

  @Option(
      names = "--stage",
      required = true,
      paramLabel = "NAME",
      description =
          "What the views were cut to: bedside, workup_nogen, workup, revealed, bedside_m,"
              + " workup_m. Repeated in the output, no feature.")
  private String stage = "";

  @Option(
      names = "--setting",
      paramLabel = "S",
      defaultValue = Knowledge.SETTING_NOT_TOLD,
      description = "Where the patients are seen. Not told: an average of the clinics.")
  private String setting = Knowledge.SETTING_NOT_TOLD;

  PredictCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Stage known = StageOption.read(stage);
    List<JsonLine> lines;
    try (InputStream in = Input.open(file, console)) {
      lines = JsonLines.read(Input.name(file), in);
    }
    Engine engine = console.engine();
    EnginePredictor predictor = new EnginePredictor(engine, engine.setting(setting));
    List<Prediction> predictions = new ArrayList<>();
    for (JsonLine line : lines) {
      try {
        predictions.add(predictor.predict(line.value(), known));
      } catch (InputException e) {
        throw new InputException(
            Input.name(file) + ", line " + line.number() + ": " + e.getMessage(), e);
      }
    }
    predictions.forEach(p -> console.out().println(p.toJson()));
    return Main.OK;
  }
}
