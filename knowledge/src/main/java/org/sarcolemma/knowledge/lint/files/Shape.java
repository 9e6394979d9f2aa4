package org.sarcolemma.knowledge.lint.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What may stand at one place of a YAML file. */
interface Shape {
  /** Where to complain. */
  interface Complaint {
    /** Something is wrong at a place inside the entry; empty for the entry itself. */
    void at(String place, String message);
  }

  /** Complains of what does not fit. */
  void check(JsonNode node, String place, Complaint complaint);

  /** A text. */
  Shape TEXT = leaf("a text", JsonNode::isTextual);

  /** A number. */
  Shape NUMBER = leaf("a number", JsonNode::isNumber);

  /** True or false. */
  Shape FLAG = leaf("true or false", JsonNode::isBoolean);

  /** A list of texts. */
  Shape TEXTS = list(TEXT);

  /** A list of numbers. */
  Shape NUMBERS = list(NUMBER);

  /** Numbers by names that the file chooses. */
  Shape NUMBERS_BY_NAME =
      (node, place, complaint) -> {
        if (!node.isObject()) {
          complaint.at(place, "expected numbers by name, found " + found(node));
        }
        node.properties()
            .forEach(
                property ->
                    NUMBER.check(property.getValue(), inside(place, property.getKey()), complaint));
      };

  /** One value of a kind. */
  private static Shape leaf(String expected, Predicate<JsonNode> kind) {
    return (node, place, complaint) -> {
      if (!kind.test(node)) {
        complaint.at(place, "expected " + expected + ", found " + found(node));
      }
    };
  }

  /** A list of one shape. */
  static Shape list(Shape item) {
    return (node, place, complaint) -> {
      if (!node.isArray()) {
        complaint.at(place, "expected a list, found " + found(node));
      }
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        item.check(node.get(i), inside(place, "item " + (i + 1)), complaint);
      }
    };
  }

  /** An entry with these keys and no others; which must be there is the loader's business. */
  static Shape entry(Map<String, Shape> keys) {
    Map<String, Shape> sorted = new TreeMap<>(keys);
    return (node, place, complaint) -> {
      if (!node.isObject()) {
        complaint.at(place, "expected an entry with keys, found " + found(node));
      }
      node.properties()
          .forEach(
              property -> {
                Shape shape = sorted.get(property.getKey());
                if (shape == null) {
                  complaint.at(
                      place,
                      "unknown key '"
                          + property.getKey()
                          + "'; accepted: "
                          + String.join(", ", new TreeSet<>(sorted.keySet())));
                } else {
                  shape.check(property.getValue(), inside(place, property.getKey()), complaint);
                }
              });
    };
  }

  private static String inside(String place, String name) {
    return place.isEmpty() ? name : place + "/" + name;
  }

  private static String found(JsonNode node) {
    if (node.isArray()) {
      return "a list";
    }
    if (node.isObject()) {
      return "an entry with keys";
    }
    return node.isTextual() ? "'" + node.asText() + "'" : node.toString();
  }
}
