package org.sarcolemma.interchange.phenopacket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.sarcolemma.interchange.InputException;

/** A phenopacket in JSON; keys may be written in camel case or, as the schema does, with lines. */
final class Packet {
  private static final List<String> FEATURE =
      List.of(
          "type",
          "excluded",
          "severity",
          "modifiers",
          "onset",
          "resolution",
          "evidence",
          "description");

  private final String name;
  private final ObjectNode json;

  Packet(String name, ObjectNode json) {
    this.name = name;
    this.json = json;
  }

  JsonNode at(String key) {
    return at(json, key);
  }

  JsonNode at(JsonNode node, String key) {
    if (node.has(key)) {
      return node.get(key);
    }
    String lines = key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    return node.has(lines) ? node.get(lines) : MissingNode.getInstance();
  }

  /** The features; a key of another version would change what they say. */
  JsonNode features() {
    JsonNode features = at("phenotypicFeatures");
    for (int i = 0; i < features.size(); i++) {
      for (var entry : features.path(i).properties()) {
        if (!FEATURE.contains(entry.getKey())) {
          throw new InputException(
              name
                  + ", phenotypicFeatures/"
                  + i
                  + ": unknown key '"
                  + entry.getKey()
                  + "'; accepted: "
                  + String.join(", ", FEATURE));
        }
      }
    }
    return features;
  }
}
