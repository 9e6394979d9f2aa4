package org.sarcolemma.server.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;

/**
 * The day of a visit in a child's course.
 *
 * @param history what is known of the child
 * @param day when the visit was
 */
record VisitDay(History history, LocalDate day) {
  /** A number and when it was measured. */
  record Earlier(BigDecimal value, LocalDate day) {}

  /** The last number of a scale up to this day. */
  Optional<Earlier> last(String scale, String unit) {
    List<Event> told =
        history.holding(EventKind.MEASUREMENT).stream()
            .filter(event -> event.body().path("scale").asText().equals(scale))
            .filter(event -> event.body().path("unit").asText().equals(unit))
            .filter(event -> event.body().path("value").isNumber())
            .filter(event -> !event.day().isAfter(day))
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Earlier(
                told.get(told.size() - 1).body().path("value").decimalValue(),
                told.get(told.size() - 1).day()));
  }
}
