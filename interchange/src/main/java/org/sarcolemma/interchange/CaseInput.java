package org.sarcolemma.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One case as JSON, asked strictly: what is of the wrong kind is refused with its place. */
final class CaseInput {
  private final String name;
  private final ObjectNode json;

  CaseInput(String name, ObjectNode json) {
    this.name = json.hasNonNull("id") ? name + ", case " + json.get("id").asText() : name;
    this.json = json;
  }

  String id() {
    return json.path("id").asText("");
  }

  boolean has(String key) {
    return json.has(key);
  }

  /** All keys, in order. */
  List<String> keys() {
    return json.properties().stream().map(Map.Entry::getKey).toList();
  }

  String text(String key) {
    return text(key, json.path(key));
  }

  /** The texts of a list; empty when the key is missing. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list(key, "a list of words")) {
      texts.add(text(key, item));
    }
    return texts;
  }

  /** One text of each object in a list; empty when the key is missing. */
  List<String> texts(String key, String inner) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list(key, "a list of objects with '" + inner + "'")) {
      texts.add(text(key + "/" + inner, item.path(inner)));
    }
    return texts;
  }

  private JsonNode list(String key, String expected) {
    JsonNode list = json.path(key);
    if (!list.isMissingNode() && !list.isArray()) {
      throw fault(key, expected + " was expected");
    }
    return list;
  }

  /** The texts of an object by name; empty when the key is missing. */
  Map<String, String> entries(String key, String expected) {
    Map<String, String> entries = new LinkedHashMap<>();
    JsonNode object = json.path(key);
    if (!object.isMissingNode() && !object.isObject()) {
      throw fault(key, expected + " was expected");
    }
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      entries.put(entry.getKey(), text(key + "/" + entry.getKey(), entry.getValue()));
    }
    return entries;
  }

  double number(String key) {
    return number(key, json.path(key));
  }

  /** A number inside an object, if it is there. */
  Optional<Double> number(String key, String inner) {
    JsonNode value = json.path(key).path(inner);
    return value.isMissingNode() ? Optional.empty() : Optional.of(number(key + "/" + inner, value));
  }

  private double number(String key, JsonNode value) {
    if (!value.isNumber()) {
      throw fault(key, value + " is no number");
    }
    return value.asDouble();
  }

  /** A text inside an object. */
  String text(String key, String inner) {
    if (!json.path(key).isObject()) {
      throw fault(key, "an object with '" + inner + "' was expected");
    }
    return text(key + "/" + inner, json.path(key).path(inner));
  }

  boolean flag(String key) {
    if (!json.path(key).isBoolean()) {
      throw fault(key, "true or false was expected");
    }
    return json.path(key).asBoolean();
  }

  private String text(String key, JsonNode value) {
    if (!value.isTextual()) {
      throw fault(key, value.isMissingNode() ? "is missing" : value + " is no text");
    }
    return value.asText();
  }

  InputException fault(String key, String problem) {
    return new InputException(name + ", key '" + key + "': " + problem);
  }

  InputException fault(String problem) {
    return new InputException(name + ": " + problem);
  }

  /** A figure without a needless decimal. */
  static String plain(double value) {
    boolean whole = value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }
}
