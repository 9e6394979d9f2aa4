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
  private final String way;

  CaseInput(String name, ObjectNode json) {
    this.name = json.hasNonNull("id") ? name + ", case " + json.get("id").asText() : name;
    this.json = json;
    this.way = "";
  }

  private CaseInput(String name, ObjectNode json, String way) {
    this.name = name;
    this.json = json;
    this.way = way;
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

  /** Whether a member of an object is an object itself. */
  boolean isObject(String key, String member) {
    return json.path(key).path(member).isObject();
  }

  /** The names of the members of an object; empty when the key is missing. */
  List<String> members(String key, String expected) {
    JsonNode object = json.path(key);
    if (!object.isMissingNode() && !object.isObject()) {
      throw fault(key, expected + " was expected");
    }
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  /** An object inside this case, asked as strictly; its faults name the way to it. */
  CaseInput inside(String key) {
    return inside(key, json.path(key));
  }

  /** An object inside an object. */
  CaseInput inside(String key, String member) {
    return inside(key + "/" + member, json.path(key).path(member));
  }

  private CaseInput inside(String at, JsonNode inner) {
    if (!(inner instanceof ObjectNode object)) {
      throw fault(at, "an object was expected");
    }
    return new CaseInput(name, object, way + at + "/");
  }

  /** Refuses keys that are not read. */
  void accept(List<String> accepted) {
    for (String key : keys()) {
      if (!accepted.contains(key)) {
        throw fault(key, "unknown key; accepted: " + String.join(", ", accepted));
      }
    }
  }

  /** A word of a list. */
  String word(String key, List<String> accepted) {
    String word = text(key);
    if (!accepted.contains(word)) {
      throw fault(key, "unknown word '" + word + "'; accepted: " + String.join(", ", accepted));
    }
    return word;
  }

  /** A text, or a number as it was written. */
  String textOrNumber(String key) {
    JsonNode value = json.path(key);
    return value.isNumber() ? value.asText() : text(key);
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
    return new InputException(name + ", key '" + way + key + "': " + problem);
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
