package org.sarcolemma.evaluation.scores;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.evaluation.cases.BadLineException;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.JsonLine;
import org.sarcolemma.evaluation.cases.JsonLines;
import org.sarcolemma.evaluation.cases.Stage;

/**
 * Predictions made elsewhere, JSON Lines, read against the cases they are for.
 *
 * <p>A prediction for a case of the file that does not count at its stage is allowed and not
 * scored; a prediction for an id that the file does not have is refused, as it means that the files
 * do not belong together.
 *
 * @param name file as the user named it
 * @param byStage predictions by stage and case id; only stages that occur
 */
public record PredictionFile(String name, Map<Stage, Map<String, Prediction>> byStage) {

  /** Copies the maps. */
  public PredictionFile {
    Map<Stage, Map<String, Prediction>> copy = new EnumMap<>(Stage.class);
    byStage.forEach(
        (stage, predictions) ->
            copy.put(stage, Collections.unmodifiableMap(new LinkedHashMap<>(predictions))));
    byStage = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a file.
   *
   * @throws BadLineException at the first line that cannot be used
   * @throws IOException if the file cannot be read
   */
  public static PredictionFile read(Path file, CaseFile cases) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(file.toString(), stream, cases);
    }
  }

  /**
   * Reads a stream and leaves it open.
   *
   * @throws BadLineException at the first line that is malformed, names a stage or case that does
   *     not exist, or repeats a case at a stage
   * @throws IOException if the stream cannot be read
   */
  public static PredictionFile read(String name, InputStream stream, CaseFile cases)
      throws IOException {
    Set<String> ids = cases.ids();
    Map<Stage, Map<String, Prediction>> byStage = new EnumMap<>(Stage.class);
    for (JsonLine line : JsonLines.read(name, stream)) {
      Prediction prediction = Prediction.of(line);
      if (!ids.contains(prediction.id())) {
        throw line.refuse("no case has this id", "an id of " + cases.name());
      }
      Map<String, Prediction> atStage =
          byStage.computeIfAbsent(prediction.stage(), stage -> new LinkedHashMap<>());
      if (atStage.putIfAbsent(prediction.id(), prediction) != null) {
        throw line.refuse("second prediction for this case and stage", "one of each");
      }
    }
    return new PredictionFile(name, byStage);
  }
}
