package org.sarcolemma.registry.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.interchange.InputException;

/**
 * An event as a person or program tells it, one JSON object:
 *
 * <pre>{@code
 * {"child": "c1", "kind": "measurement", "day": "2026-07-12", "visit": "v2",
 *  "body": {"scale": "mmt8", "value": 72}}
 * }</pre>
 *
 * @param child whom it is about
 * @param event what is to be saved
 */
public record ToldEvent(String child, NewEvent event) {
  private static final Set<String> KEYS =
      new TreeSet<>(Set.of("child", "kind", "day", "visit", "corrects", "body"));

  /**
   * Reads one.
   *
   * @param where what it is called, for messages
   * @throws InputException naming the key
   */
  public static ToldEvent read(String where, ObjectNode json) {
    json.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw new InputException(where + ": key '" + key + "' is unknown; known: " + KEYS);
              }
            });
    if (!(json.path("body") instanceof ObjectNode body)) {
      throw new InputException(where + ", key 'body': an object was expected");
    }
    EventKind kind =
        EventKind.of(json.path("kind").asText())
            .orElseThrow(
                () -> new InputException(where + ", key 'kind': one of " + EventKind.ids()));
    LocalDate day;
    try {
      day = LocalDate.parse(json.path("day").asText());
    } catch (DateTimeException e) {
      throw new InputException(where + ", key 'day': year-month-day was expected", e);
    }
    return new ToldEvent(
        EventRules.name(where + ", child", json.path("child").asText()),
        new NewEvent(kind, day, optional(json, "visit"), optional(json, "corrects"), body));
  }

  private static Optional<String> optional(ObjectNode json, String key) {
    return json.has(key) ? Optional.of(json.path(key).asText()) : Optional.empty();
  }
}
