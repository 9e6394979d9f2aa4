package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a run read, rejected and found, in one JSON object. */
public final class SummaryJson {
  private static final int MOST = 100;

  private SummaryJson() {}

  /**
   * The object in one line.
   *
   * @param tested how often hits were right in testing, in one sentence
   */
  public static String write(ScreenResult result, String tested) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("resourcesRead", result.read());
    json.put("resourcesRejected", result.rejected());
    json.put("patients", result.patients());
    json.put("hits", result.hits().size());
    json.put("bytes", result.bytes());
    json.put("seconds", Math.round(result.seconds() * 1000) / 1000.0);
    json.put("resourcesUsed", result.used());
    json.put("resourcesIrrelevant", result.irrelevant());
    json.put("asOf", result.asOf().toString());
    ObjectNode byScreen = json.putObject("hitsByScreen");
    result
        .screens()
        .all()
        .forEach(
            screen ->
                byScreen.put(
                    screen.id(),
                    result.hits().stream()
                        .filter(hit -> hit.hit().screen().equals(screen.id()))
                        .count()));
    ObjectNode reasons = json.putObject("rejectedReasons");
    result.rejectedReasons().forEach(reasons::put);
    ArrayNode rejects = json.putArray("rejected");
    result.rejects().stream()
        .limit(MOST)
        .forEach(
            reject ->
                rejects
                    .addObject()
                    .put("file", reject.file())
                    .put("line", reject.line())
                    .put("reason", reject.reason()));
    ArrayNode notes = json.putArray("notes");
    result.notes().forEach(notes::add);
    json.put("resumed", result.resumed());
    json.put("inTesting", tested);
    return json.toString();
  }
}
