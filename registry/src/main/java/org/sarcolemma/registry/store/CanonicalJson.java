package org.sarcolemma.registry.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form that is hashed: keys in the order of their UTF-16 units, no white space,
 * numbers as plain decimals without trailing zeros, in texts only quote, backslash and control
 * characters escaped. The same content is the same bytes whoever wrote it.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  /** The canonical text of an object, on one line. */
  public static String of(ObjectNode object) {
    StringBuilder text = new StringBuilder();
    write(object, text);
    return text.toString();
  }

  private static void write(JsonNode node, StringBuilder text) {
    if (node.isObject()) {
      writeObject(node, text);
    } else if (node.isArray()) {
      text.append('[');
      for (int i = 0; i < node.size(); i++) {
        text.append(i == 0 ? "" : ",");
        write(node.get(i), text);
      }
      text.append(']');
    } else if (node.isTextual()) {
      writeText(node.textValue(), text);
    } else if (node.isNumber()) {
      text.append(plain(node.decimalValue()));
    } else {
      // true, false, null
      text.append(node.asText("null"));
    }
  }

  private static void writeObject(JsonNode node, StringBuilder text) {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    text.append('{');
    String comma = "";
    for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
      text.append(comma);
      writeText(entry.getKey(), text);
      text.append(':');
      write(entry.getValue(), text);
      comma = ",";
    }
    text.append('}');
  }

  private static void writeText(String value, StringBuilder text) {
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(value, text);
    text.append('"');
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
