package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Hits as JSON Lines, for programs. */
public final class HitLines {
  private HitLines() {}

  /** One line for each hit, likeliest first. */
  public static String write(ScreenResult result) {
    StringBuilder lines = new StringBuilder();
    for (ScreenHit hit : result.hits()) {
      lines.append(one(hit)).append('\n');
    }
    return lines.toString();
  }

  static ObjectNode one(ScreenHit hit) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("patient", hit.patient());
    line.put("screen", hit.hit().screen());
    line.put("probability", hit.probability());
    list(line, "reasons", hit.hit().reasons());
    list(line, "missing", hit.hit().missing());
    hit.ageYears().ifPresent(age -> line.put("ageYears", age));
    line.put("since", hit.hit().since().told() ? hit.hit().since().printed() : "");
    list(line, "resources", hit.hit().origins());
    list(line, "sources", hit.hit().sources());
    list(line, "notUsed", hit.notUsed());
    line.put("toBeReviewedBy", "a clinician");
    return line;
  }

  private static void list(ObjectNode line, String key, List<String> texts) {
    ArrayNode list = line.putArray(key);
    texts.forEach(list::add);
  }
}
