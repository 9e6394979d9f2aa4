package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One object of a resource, asked strictly: what is of the wrong kind makes it unusable. */
final class Element {
  private final ObjectNode json;

  Element(ObjectNode json) {
    this.json = json;
  }

  ObjectNode json() {
    return json;
  }

  boolean has(String key) {
    return json.has(key);
  }

  List<String> keys() {
    return json.properties().stream().map(Map.Entry::getKey).toList();
  }

  Optional<String> text(String key) {
    return value(key, JsonNode::isTextual, "text", JsonNode::asText);
  }

  /** The text under a key; empty when there is none. */
  String words(String key) {
    JsonNode node = json.get(key);
    if (node == null) {
      return "";
    }
    if (!node.isTextual()) {
      throw new Unusable(key + " is no text");
    }
    return node.asText();
  }

  Optional<Boolean> flag(String key) {
    return value(key, JsonNode::isBoolean, "true or false", JsonNode::asBoolean);
  }

  Optional<BigDecimal> number(String key) {
    return value(key, JsonNode::isNumber, "number", JsonNode::decimalValue);
  }

  Optional<PartialDate> date(String key) {
    return text(key).map(PartialDate::parse);
  }

  Optional<Element> child(String key) {
    return value(key, JsonNode::isObject, "object", node -> new Element((ObjectNode) node));
  }

  /** The objects of a list; empty when there is none. */
  List<Element> list(String key) {
    JsonNode node = json.get(key);
    if (node == null) {
      return List.of();
    }
    if (!node.isArray()) {
      throw new Unusable(key + " is no list");
    }
    List<Element> list = new ArrayList<>(node.size());
    for (JsonNode item : node) {
      if (!(item instanceof ObjectNode object)) {
        throw new Unusable(key + " holds something that is no object");
      }
      list.add(new Element(object));
    }
    return list;
  }

  /** The codings of a coded element; empty when there is none. */
  List<Coding> codings(String key) {
    return child(key).map(Coding::of).orElse(List.of());
  }

  /** The codings of a list of coded elements. */
  List<Coding> codingsOfList(String key) {
    return list(key).stream().flatMap(concept -> Coding.of(concept).stream()).toList();
  }

  /** The code of an element that FHIR codes with a system of its own; empty when another's. */
  Optional<String> code(String key, String system) {
    return codings(key).stream()
        .filter(coding -> coding.system().equals(system))
        .map(Coding::code)
        .findFirst();
  }

  private <T> Optional<T> value(
      String key, Function<JsonNode, Boolean> right, String kind, Function<JsonNode, T> reading) {
    JsonNode node = json.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (!right.apply(node)) {
      throw new Unusable(key + " is no " + kind);
    }
    return Optional.of(reading.apply(node));
  }
}
