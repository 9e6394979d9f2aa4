package org.sarcolemma.server.visit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.treatment.measure.PlainDecimal;

/** Drugs that were started or given and not stopped, with their last dose. */
final class RunningDrugs {
  /**
   * A drug.
   *
   * @param last what was last told of its dose
   * @param day when that was
   */
  record Running(ObjectNode last, LocalDate day) {
    /** Amount, unit, per or route as it stands in a field. */
    String text(String key) {
      return last.path(key).isNumber()
          ? PlainDecimal.print(last.path(key).decimalValue())
          : last.path(key).asText("");
    }
  }

  private RunningDrugs() {}

  /** Of one child, by id, in the order in which they were first told. */
  static Map<String, Running> of(History history) {
    Map<String, Running> running = new LinkedHashMap<>();
    for (Event event : history.holding(EventKind.TREATMENT)) {
      String drug = event.body().path("drug").asText();
      switch (event.body().path("action").asText()) {
        case "stop" -> running.remove(drug);
        case "given" -> running.putIfAbsent(drug, new Running(event.body(), event.day()));
        default -> running.put(drug, new Running(event.body(), event.day()));
      }
    }
    return running;
  }
}
