package org.sarcolemma.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.StageScores;

/**
 * How one method fared.
 *
 * @param id stable name of the method
 * @param title name for readers
 * @param stages scores of each stage evaluated, in the order of {@link Stage}
 */
public record MethodScores(String id, String title, Map<Stage, StageScores> stages) {

  /** Copies the map. */
  public MethodScores {
    Map<Stage, StageScores> copy = new EnumMap<>(Stage.class);
    copy.putAll(stages);
    stages = Collections.unmodifiableMap(copy);
  }

  /** Scores of a stage; empty if it was not evaluated. */
  public Optional<StageScores> at(Stage stage) {
    return Optional.ofNullable(stages.get(stage));
  }
}
