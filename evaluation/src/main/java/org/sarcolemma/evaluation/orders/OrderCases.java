package org.sarcolemma.evaluation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/** Reads the set of orders; its README says what each key means. */
public final class OrderCases {
  private static final String SHIPPED = "orders.jsonl";

  private OrderCases() {}

  /** The set shipped with this software. */
  public static List<OrderCase> shipped() {
    try (InputStream in = OrderCases.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(SHIPPED + " is missing from the build");
      }
      return read(SHIPPED, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a set.
   *
   * @param name what the input is called, for messages
   * @throws InputException naming the order and what is wrong with it
   */
  public static List<OrderCase> read(String name, InputStream in) {
    List<OrderCase> cases = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (ObjectNode json : StrictJson.objects(name, in)) {
      OrderCase next = read(name, json);
      if (!ids.add(next.id())) {
        throw new InputException(name + ": order '" + next.id() + "' stands there twice");
      }
      cases.add(next);
    }
    return cases;
  }

  private static OrderCase read(String name, ObjectNode json) {
    String place = name + ", order '" + json.path("id").asText() + "'";
    if (!(json.get("order") instanceof ObjectNode order)) {
      throw new InputException(place + ": key 'order' is no object");
    }
    try {
      return new OrderCase(
          json.path("id").asText(),
          oneOf(json, "expected", "unsafe", "sound"),
          json.path("category").asText(),
          faults(json.path("faults")),
          oneOf(json, "part", "held-out", "development"),
          order);
    } catch (IllegalArgumentException e) {
      throw new InputException(place + ": " + e.getMessage(), e);
    }
  }

  private static boolean oneOf(ObjectNode json, String key, String yes, String no) {
    String word = json.path(key).asText();
    if (!word.equals(yes) && !word.equals(no)) {
      throw new IllegalArgumentException(
          "key '" + key + "' is '" + word + "'; " + yes + " or " + no + " was expected");
    }
    return word.equals(yes);
  }

  private static List<Set<FaultKind>> faults(JsonNode json) {
    List<Set<FaultKind>> faults = new ArrayList<>();
    for (JsonNode fault : json) {
      Set<FaultKind> kinds = EnumSet.noneOf(FaultKind.class);
      fault.forEach(word -> kinds.add(FaultKind.of(word.asText())));
      faults.add(kinds);
    }
    return faults;
  }
}
