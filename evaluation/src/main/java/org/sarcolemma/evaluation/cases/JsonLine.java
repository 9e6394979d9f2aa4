package org.sarcolemma.evaluation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One object of a JSON Lines file, with its place so that every refusal can say where.
 *
 * @param file file as the user named it
 * @param number line number, from 1
 * @param value the object on the line
 */
public record JsonLine(String file, int number, ObjectNode value) {

  /** The exception for this line; the caller throws it. */
  public BadLineException refuse(String problem, String expected) {
    return new BadLineException(file, number, problem, expected);
  }

  /**
   * A text that is not blank.
   *
   * @throws BadLineException if the key is missing or holds something else
   */
  public String text(String key) {
    JsonNode node = value.path(key);
    if (!node.isTextual() || node.textValue().isBlank()) {
      throw refuse(key + " is " + kind(node), "a text");
    }
    return node.textValue();
  }

  /**
   * A true or false.
   *
   * @throws BadLineException if the key is missing or holds something else
   */
  public boolean flag(String key) {
    JsonNode node = value.path(key);
    if (!node.isBoolean()) {
      throw refuse(key + " is " + kind(node), "true or false");
    }
    return node.booleanValue();
  }

  /** What a node is, in words that reveal no value. */
  public static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case MISSING -> "missing";
      case NULL -> "null";
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case STRING -> node.textValue().isBlank() ? "a blank text" : "a text";
      case ARRAY -> node.isEmpty() ? "an empty list" : "a list";
      case OBJECT -> node.isEmpty() ? "an empty object" : "an object";
      case BINARY, POJO -> "not JSON";
    };
  }
}
