package org.sarcolemma.knowledge.lint.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A rule over items names one thing; of two in one entry the loader reads the first it knows. */
final class RuleShape implements Shape {
  private final Map<String, Shape> kinds =
      Map.of(
          "met", Shape.entry(Map.of("met", TEXT)),
          "all", Shape.entry(Map.of("all", Shape.list(this))),
          "any", Shape.entry(Map.of("any", Shape.list(this))),
          "at_least", Shape.entry(Map.of("at_least", NUMBER, "of", Shape.list(this))),
          "not", Shape.entry(Map.of("not", this)),
          "otherwise", Shape.entry(Map.of("otherwise", FLAG)));

  @Override
  public void check(JsonNode node, String place, Complaint complaint) {
    List<String> named = kinds.keySet().stream().filter(node::has).sorted().toList();
    if (named.size() == 1) {
      kinds.getOrDefault(named.get(0), this).check(node, place, complaint);
    } else {
      complaint.at(
          place,
          "a rule names one of "
              + String.join(", ", kinds.keySet().stream().sorted().toList())
              + "; found "
              + (named.isEmpty() ? "none" : String.join(" and ", named)));
    }
  }
}
