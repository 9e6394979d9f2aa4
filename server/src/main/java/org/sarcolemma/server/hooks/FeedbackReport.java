package org.sarcolemma.server.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/**
 * How often cards were accepted and overridden, and why: counts by rule, drug or screen, and coded
 * reason. Comments, users and cards are not part of it.
 */
public final class FeedbackReport {
  private static final String FILE = "cds-feedback.jsonl";

  private FeedbackReport() {}

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /** Every whole line of the store of a folder; none where there is no file. */
  static List<ObjectNode> entries(Path folder) throws IOException {
    List<ObjectNode> entries = new ArrayList<>();
    Path path = file(folder);
    if (Files.exists(path)) {
      String text = Files.readString(path, UTF_8);
      int whole = text.lastIndexOf('\n') + 1;
      int number = 0;
      for (String line : text.substring(0, whole).split("\n", -1)) {
        number++;
        if (!line.isBlank()) {
          entries.add(StrictJson.object(path + ", line " + number, line));
        }
      }
    }
    return entries;
  }

  /**
   * The report as lines of text, tab-separated: outcome, rule, about, reason, count.
   *
   * @throws InputException when the folder holds no feedback that can be read
   */
  public static List<String> lines(Path folder) {
    if (!Files.exists(file(folder))) {
      throw new InputException(
          folder + ": holds no " + FILE + "; expected the folder given to serve --data");
    }
    Map<String, Integer> counts = new TreeMap<>();
    try {
      for (ObjectNode entry : entries(folder)) {
        String outcome = entry.path("outcome").asText("");
        String reason =
            outcome.equals("accepted") ? "" : entry.path("overrideCode").asText("no reason given");
        counts.merge(
            String.join(
                "\t",
                outcome,
                entry.path("rule").asText("card no longer known"),
                entry.path("about").asText(""),
                reason),
            1,
            Integer::sum);
      }
    } catch (IOException e) {
      throw new InputException(file(folder) + ": cannot be read", e);
    }
    List<String> lines = new ArrayList<>(List.of("outcome\trule\tabout\treason\tcount"));
    counts.forEach((key, count) -> lines.add(key + "\t" + count));
    return lines;
  }
}
