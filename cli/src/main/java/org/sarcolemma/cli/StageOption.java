package org.sarcolemma.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.interchange.InputException;

/** What {@code --stage} may say. */
final class StageOption {
  private StageOption() {}

  /**
   * The stage of a name.
   *
   * @throws InputException naming the stages there are
   */
  static Stage read(String name) {
    return Stage.withId(name)
        .orElseThrow(
            () -> new InputException("--stage '" + name + "' is unknown; accepted: " + accepted()));
  }

  private static String accepted() {
    return Arrays.stream(Stage.values()).map(Stage::id).collect(Collectors.joining(", "));
  }
}
