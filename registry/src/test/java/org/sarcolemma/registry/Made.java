package org.sarcolemma.registry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;

/** Made-up events of made-up children. */
final class Made {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
  static final Access DOCTOR = new Access("dr.a", Purpose.TREATMENT);

  private Made() {}

  static ObjectNode json(String text) {
    return StrictJson.object("test", text);
  }

  static NewEvent event(EventKind kind, LocalDate day, String body) {
    return NewEvent.of(kind, day, json(body));
  }

  static NewEvent child(String name, String birth) {
    return event(
        EventKind.CHILD,
        TODAY,
        "{\"name\": \"" + name + "\", \"birthDate\": \"" + birth + "\", \"sex\": \"female\"}");
  }

  static NewEvent measured(LocalDate day, String scale, String value) {
    return event(
        EventKind.MEASUREMENT, day, "{\"scale\": \"" + scale + "\", \"value\": " + value + "}");
  }

  static NewEvent note(String text) {
    return event(EventKind.NOTE, TODAY, "{\"text\": \"" + text + "\"}");
  }

  /** One registered child with three measurements. */
  static Saved girl(Session session, String id) {
    return session.add(
        id,
        Optional.empty(),
        List.of(
            child("Anna Ångström \\\"ä\\\"", "2017-02-28"),
            measured(LocalDate.of(2026, 1, 10), "mmt8", "54").at("v1"),
            measured(LocalDate.of(2026, 1, 10), "ck", "9000.50").at("v1"),
            measured(LocalDate.of(2026, 7, 12), "mmt8", "72").at("v2")));
  }
}
