package org.sarcolemma.registry.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.store.CanonicalJson;
import org.sarcolemma.registry.store.Link;

/** An event as the line that is hashed and kept, and back. */
public final class EventLine {
  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of(
              "id",
              "child",
              "kind",
              "day",
              "recorded",
              "author",
              "visit",
              "corrects",
              "seen",
              "body"));

  private EventLine() {}

  /** The line of an event; its position is the chain's. */
  public static String write(Event event) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", event.id()).put("child", event.child()).put("kind", event.kind().id());
    json.put("day", event.day().toString()).put("recorded", event.recorded().toString());
    json.put("author", event.author());
    event.visit().ifPresent(visit -> json.put("visit", visit));
    event.corrects().ifPresent(old -> json.put("corrects", old));
    event.seen().ifPresent(seen -> json.put("seen", seen));
    json.set("body", event.body());
    return CanonicalJson.of(json);
  }

  /** The event of a line that this registry wrote. */
  public static Event read(Link link) {
    return read("event " + link.position(), link.position(), link.line());
  }

  /**
   * The event of a line.
   *
   * @param where what the line is called, for messages
   * @throws InputException when the line is none
   */
  public static Event read(String where, long position, String line) {
    ObjectNode json = StrictJson.object(where, line);
    json.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw new InputException(where + ": key '" + key + "' is unknown; known: " + KEYS);
              }
            });
    EventKind kind =
        EventKind.of(json.path("kind").asText())
            .orElseThrow(
                () ->
                    new InputException(
                        where
                            + ", key 'kind': '"
                            + json.path("kind").asText()
                            + "' is no kind of event"));
    if (!(json.path("body") instanceof ObjectNode body)) {
      throw new InputException(where + ", key 'body': an object was expected");
    }
    try {
      return new Event(
          position,
          text(where, json, "id"),
          text(where, json, "child"),
          kind,
          LocalDate.parse(text(where, json, "day")),
          Instant.parse(text(where, json, "recorded")),
          text(where, json, "author"),
          optional(json, "visit"),
          optional(json, "corrects"),
          optional(json, "seen"),
          body);
    } catch (DateTimeException e) {
      throw new InputException(where + ": 'day' or 'recorded' is no date", e);
    }
  }

  private static String text(String where, ObjectNode json, String key) {
    String text = json.path(key).asText("");
    if (text.isBlank()) {
      throw new InputException(where + ": key '" + key + "' is missing");
    }
    return text;
  }

  private static Optional<String> optional(ObjectNode json, String key) {
    return json.has(key) ? Optional.of(json.path(key).asText()) : Optional.empty();
  }
}
