package org.sarcolemma.registry.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.store.CanonicalJson;
import org.sarcolemma.registry.store.ChainCheck;
import org.sarcolemma.registry.store.Head;

/**
 * One entry of the audit trail.
 *
 * @param id its own name
 * @param at when
 * @param access who, and what for
 * @param action what was done
 * @param child to whom; empty for nobody in particular
 * @param detail what of it, in a few words without data of patients
 * @param eventsEnd where the events ended then, so that neither chain can be cut without the other
 *     telling
 */
public record AuditEntry(
    String id,
    Instant at,
    Access access,
    AuditAction action,
    String child,
    String detail,
    Head eventsEnd) {

  /** The line that is hashed and kept. */
  public String line() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id).put("at", at.toString()).put("kind", action.id());
    json.put("user", access.user()).put("purpose", access.purpose().id());
    json.put("child", child).put("detail", detail);
    json.putObject(ChainCheck.EVENTS_END)
        .put("position", eventsEnd.position())
        .put("hash", eventsEnd.hash());
    return CanonicalJson.of(json);
  }

  /**
   * The entry of a line.
   *
   * @param where what the line is called, for messages
   * @throws InputException when it is none
   */
  public static AuditEntry read(String where, String line) {
    ObjectNode json = StrictJson.object(where, line);
    try {
      return new AuditEntry(
          json.path("id").asText(),
          Instant.parse(json.path("at").asText()),
          new Access(
              json.path("user").asText(),
              Purpose.of(json.path("purpose").asText()).orElseThrow(() -> none(where, "purpose"))),
          AuditAction.of(json.path("kind").asText()).orElseThrow(() -> none(where, "kind")),
          json.path("child").asText(),
          json.path("detail").asText(),
          new Head(
              json.path(ChainCheck.EVENTS_END).path("position").asLong(),
              json.path(ChainCheck.EVENTS_END).path("hash").asText()));
    } catch (DateTimeException e) {
      throw new InputException(where + ": 'at' is no moment", e);
    }
  }

  private static InputException none(String where, String key) {
    return new InputException(where + ": is no entry of an audit trail, see '" + key + "'");
  }
}
