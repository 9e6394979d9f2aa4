package org.sarcolemma.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON that can be read inside a Java string: single quotes for double ones. */
public final class SingleQuoted {
  private SingleQuoted() {}

  /** The text with double quotes. */
  public static String json(String text) {
    return text.replace('\'', '"');
  }

  /** The object it describes. */
  public static ObjectNode object(String text) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
