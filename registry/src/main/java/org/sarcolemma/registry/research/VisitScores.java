package org.sarcolemma.registry.research;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.followup.Score;
import org.sarcolemma.followup.Visit;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;

/** What was measured of a child, by day, as definitions of response and inactive disease ask. */
final class VisitScores {
  private static final String ENZYME_UNIT = "U/L";

  private final OutcomeMeasures measures;

  VisitScores(OutcomeMeasures measures) {
    this.measures = measures;
  }

  /** Visits in their order. Where one scale stands twice on a day, the later entry counts. */
  List<Visit> of(History history) {
    Map<LocalDate, Map<String, Score>> days = new TreeMap<>();
    for (Event event : history.holding(EventKind.MEASUREMENT)) {
      measures
          .scale(event.body().path("scale").asText())
          .flatMap(scale -> score(scale, event.body()))
          .ifPresent(
              score ->
                  days.computeIfAbsent(event.day(), day -> new LinkedHashMap<>())
                      .put(score.scale().id(), score));
    }
    List<Visit> visits = new ArrayList<>();
    days.forEach((day, scores) -> visits.add(new Visit(day, List.copyOf(scores.values()))));
    return visits;
  }

  /** A number the scale has; an enzyme only in U/L, a sheet only when it is whole (SR-49). */
  private Optional<Score> score(Scale scale, JsonNode body) {
    Optional<BigDecimal> value =
        body.path("value").isNumber()
            ? Optional.of(body.path("value").decimalValue())
            : total(scale, body.path("items"));
    boolean otherUnit = scale.enzyme() && !body.path("unit").asText().equals(ENZYME_UNIT);
    if (value.isEmpty()
        || otherUnit
        || scale.highest().filter(h -> value.get().compareTo(h) > 0).isPresent()) {
      return Optional.empty();
    }
    Optional<BigDecimal> limit =
        body.path("upperLimit").isNumber() && body.path("upperLimit").decimalValue().signum() > 0
            ? Optional.of(body.path("upperLimit").decimalValue())
            : Optional.empty();
    return Optional.of(new Score(scale, value.get(), limit));
  }

  private Optional<BigDecimal> total(Scale scale, JsonNode items) {
    List<Optional<Integer>> points = new ArrayList<>();
    items.forEach(i -> points.add(i.isInt() ? Optional.of(i.asInt()) : Optional.empty()));
    return measures
        .sheet(scale.id())
        .filter(sheet -> sheet.items().size() == points.size())
        .flatMap(
            sheet -> {
              OptionalInt total = sheet.total(points);
              return total.isPresent()
                  ? Optional.of(BigDecimal.valueOf(total.getAsInt()))
                  : Optional.empty();
            });
  }
}
