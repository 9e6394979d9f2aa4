package org.sarcolemma.knowledge.lint.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A condition names one thing. Of two in one entry the loader reads the first it knows, and the
 * other would be forgotten.
 */
final class ConditionShape implements Shape {
  private final Map<String, Shape> kinds =
      Map.of(
          "finding", Shape.entry(Map.of("finding", TEXT, "is", TEXT)),
          "probability", Shape.entry(Map.of("probability", TEXT, "at_least", NUMBER)),
          "quantity", Shape.entry(Map.of("quantity", TEXT, "at_least", NUMBER)),
          "onset_at_least", Shape.entry(Map.of("onset_at_least", NUMBER)),
          "age_group", Shape.entry(Map.of("age_group", TEXT)),
          "all", Shape.entry(Map.of("all", Shape.list(this))),
          "any", Shape.entry(Map.of("any", Shape.list(this))),
          "not", Shape.entry(Map.of("not", this)));

  @Override
  public void check(JsonNode node, String place, Complaint complaint) {
    List<String> named = kinds.keySet().stream().filter(node::has).sorted().toList();
    if (named.size() == 1) {
      kinds.getOrDefault(named.get(0), this).check(node, place, complaint);
    } else {
      complaint.at(
          place,
          "a condition names one of "
              + String.join(", ", kinds.keySet().stream().sorted().toList())
              + "; found "
              + (named.isEmpty() ? "none" : String.join(" and ", named)));
    }
  }
}
