package org.sarcolemma.interchange.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.followup.ItemSheet;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.QuestionnaireIndex;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.followup.Score;
import org.sarcolemma.followup.Visit;
import org.sarcolemma.interchange.InputException;

/**
 * Reads visits from JSON:
 *
 * <pre>{@code
 * {"child": true, "visits": [
 *   {"date": "2024-01-10",
 *    "scores": {"physician_global": 6, "ck": {"value": 9000, "unit": "U/L", "upperLimit": 200}},
 *    "items": {"mmt8": [6, 7, 7, 9, 5, 5, 6, 9]},
 *    "chaqDomains": [{"highest": 1}, {"highest": 2, "helped": true}, {"highest": null}, ...]}]}
 * }</pre>
 *
 * What is not told was not measured. A sheet with an item that was not asked ({@code null}) has no
 * total, and that is said.
 */
public final class CourseReader {
  private static final Set<String> KEYS = Set.of("child", "visits");
  private static final Set<String> OF_A_VISIT = Set.of("date", "scores", "items", "chaqDomains");
  private static final Set<String> OF_AN_ENZYME = Set.of("value", "unit", "upperLimit");
  private static final String ENZYME_UNIT = "U/L";
  private static final String CHAQ = "chaq";

  private final OutcomeMeasures measures;
  private final List<String> incomplete = new ArrayList<>();

  private CourseReader(OutcomeMeasures measures) {
    this.measures = measures;
  }

  /**
   * Reads one patient.
   *
   * @param name what the input is called, for messages
   * @throws InputException naming visit and key
   */
  public static Course read(String name, ObjectNode json, OutcomeMeasures measures) {
    CourseReader reader = new CourseReader(measures);
    only(name, json, KEYS);
    if (!json.path("child").isBoolean()) {
      throw new InputException(
          name + ", key 'child': true or false expected: the thresholds differ");
    }
    if (!json.path("visits").isArray() || json.path("visits").isEmpty()) {
      throw new InputException(name + ", key 'visits': a list of visits was expected");
    }
    List<Visit> visits = new ArrayList<>();
    for (JsonNode visit : json.path("visits")) {
      String where = name + ", visit " + (visits.size() + 1);
      if (!(visit instanceof ObjectNode told)) {
        throw new InputException(where + ": is no object");
      }
      visits.add(reader.visit(where, told));
    }
    visits.sort(Comparator.comparing(Visit::day));
    for (int i = 1; i < visits.size(); i++) {
      if (visits.get(i).day().equals(visits.get(i - 1).day())) {
        throw new InputException(name + ": two visits on " + visits.get(i).day());
      }
    }
    return new Course(json.path("child").asBoolean(), visits, reader.incomplete);
  }

  private static void only(String where, ObjectNode json, Set<String> keys) {
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      if (!keys.contains(entry.getKey())) {
        throw new InputException(
            where + ": key '" + entry.getKey() + "' is unknown; known: " + new TreeSet<>(keys));
      }
    }
  }

  private Visit visit(String where, ObjectNode json) {
    only(where, json, OF_A_VISIT);
    LocalDate day;
    try {
      day = LocalDate.parse(json.path("date").asText());
    } catch (DateTimeException e) {
      throw new InputException(where + ", key 'date': year-month-day was expected", e);
    }
    List<Score> scores = new ArrayList<>();
    json.path("scores")
        .properties()
        .forEach(entry -> scores.add(score(where, entry.getKey(), entry.getValue())));
    json.path("items")
        .properties()
        .forEach(
            entry -> sheet(where, day, entry.getKey(), entry.getValue()).ifPresent(scores::add));
    if (json.has("chaqDomains")) {
      questionnaire(where, day, json.path("chaqDomains")).ifPresent(scores::add);
    }
    return made(where, () -> new Visit(day, scores));
  }

  private Score score(String where, String id, JsonNode told) {
    Scale scale = scale(where, id);
    if (!scale.enzyme()) {
      return made(where, () -> Score.of(scale, number(where, id, told)));
    }
    if (!(told instanceof ObjectNode enzyme)) {
      throw new InputException(
          where + ", " + id + ": {\"value\", \"unit\": \"U/L\", \"upperLimit\"} was expected");
    }
    only(where + ", " + id, enzyme, OF_AN_ENZYME);
    if (!enzyme.path("unit").asText().equals(ENZYME_UNIT)) {
      throw new InputException(where + ", " + id + ": the unit must be told and be U/L");
    }
    Optional<BigDecimal> limit =
        enzyme.has("upperLimit")
            ? Optional.of(number(where, id + ", upperLimit", enzyme.path("upperLimit")))
            : Optional.empty();
    return made(where, () -> new Score(scale, number(where, id, enzyme.path("value")), limit));
  }

  private Optional<Score> sheet(String where, LocalDate day, String id, JsonNode told) {
    Scale scale = scale(where, id);
    ItemSheet sheet =
        measures
            .sheet(id)
            .orElseThrow(() -> new InputException(where + ", items: " + id + " has no item sheet"));
    List<Optional<Integer>> points = new ArrayList<>();
    for (JsonNode item : told) {
      points.add(
          item.isNull() ? Optional.empty() : Optional.of(whole(where, id + ", items", item)));
    }
    OptionalInt total = made(where + ", " + id, () -> sheet.total(points));
    if (total.isEmpty()) {
      long asked = points.stream().filter(Optional::isPresent).count();
      incomplete.add(
          day
              + ": "
              + scale.label()
              + ": incomplete, "
              + asked
              + " of "
              + points.size()
              + " items; no total");
    }
    return total.isEmpty()
        ? Optional.empty()
        : Optional.of(Score.of(scale, BigDecimal.valueOf(total.getAsInt())));
  }

  private Optional<Score> questionnaire(String where, LocalDate day, JsonNode told) {
    List<QuestionnaireIndex.Domain> domains = new ArrayList<>();
    for (JsonNode domain : told) {
      Optional<Integer> highest =
          domain.path("highest").isNull() || domain.path("highest").isMissingNode()
              ? Optional.empty()
              : Optional.of(whole(where, "chaqDomains", domain.path("highest")));
      boolean helped = domain.path("helped").asBoolean(false);
      domains.add(made(where, () -> new QuestionnaireIndex.Domain(highest, helped)));
    }
    Optional<BigDecimal> index =
        made(where + ", chaqDomains", () -> measures.questionnaire().of(domains));
    if (index.isEmpty()) {
      incomplete.add(day + ": CHAQ: too few domains answered; no index");
    }
    return index.map(value -> Score.of(scale(where, CHAQ), value));
  }

  private Scale scale(String where, String id) {
    return measures
        .scale(id)
        .orElseThrow(
            () ->
                new InputException(
                    where
                        + ": '"
                        + id
                        + "' is no scale; known: "
                        + measures.scales().stream().map(Scale::id).toList()));
  }

  private static BigDecimal number(String where, String key, JsonNode told) {
    if (!told.isNumber()) {
      throw new InputException(where + ", " + key + ": a number was expected");
    }
    return told.decimalValue();
  }

  private static int whole(String where, String key, JsonNode told) {
    if (!told.isInt()) {
      throw new InputException(where + ", " + key + ": whole numbers (or null) were expected");
    }
    return told.asInt();
  }

  private static <T> T made(String where, java.util.function.Supplier<T> what) {
    try {
      return what.get();
    } catch (IllegalArgumentException e) {
      throw new InputException(where + ": " + e.getMessage(), e);
    }
  }
}
