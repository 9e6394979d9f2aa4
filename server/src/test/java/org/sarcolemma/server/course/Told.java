package org.sarcolemma.server.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.server.ShippedKnowledge;

/** What was told of a made-up child, event by event. */
final class Told {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final FactsReader READER =
      new FactsReader(
          ShippedKnowledge.SARCOLEMMA.knowledge(), FollowUpFile.load(), TreatmentFiles.load());
  private final List<Event> events = new ArrayList<>();

  Told() {
    add(EventKind.CHILD, "2024-01-01", "{'name':'A','birthDate':'2017-02-28'}");
  }

  Told add(EventKind kind, String day, String body) {
    return add(kind, day, Optional.empty(), body);
  }

  Told add(EventKind kind, String day, Optional<String> corrects, String body) {
    int position = events.size() + 1;
    events.add(
        new Event(
            position,
            "e" + position,
            "c1",
            kind,
            LocalDate.parse(day),
            Instant.EPOCH,
            "dr.a",
            Optional.empty(),
            corrects,
            Optional.empty(),
            json(body)));
    return this;
  }

  private static ObjectNode json(String body) {
    try {
      return (ObjectNode) new JsonMapper().readTree(body.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  Told score(String day, String scale, String value) {
    return add(EventKind.MEASUREMENT, day, "{'scale':'" + scale + "','value':" + value + "}");
  }

  Told ck(String day, String value, String laboratory, String limit) {
    return add(
        EventKind.MEASUREMENT,
        day,
        "{'scale':'ck','unit':'U/L','value':"
            + value
            + (laboratory.isEmpty() ? "" : ",'laboratory':'" + laboratory + "'")
            + (limit.isEmpty() ? "" : ",'upperLimit':" + limit)
            + "}");
  }

  Told drug(String day, String drug, String action, String more) {
    return add(
        EventKind.TREATMENT, day, "{'drug':'" + drug + "','action':'" + action + "'" + more + "}");
  }

  CourseFacts facts() {
    return READER.read(history(), TODAY);
  }

  History history() {
    return new History("c1", events);
  }

  CourseDrawing drawing() {
    CourseFacts facts = facts();
    return CourseDrawing.of(facts, facts.first(), TODAY);
  }
}
