package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.treatment.plan.PlanQuestion;

/**
 * Reads a child for a plan from JSON: {@code {child, subtype, severity, start, weekday, answered,
 * today}}; the child as in an order.
 */
public final class PlanReader {
  private static final List<String> SUBTYPES =
      List.of("anti_hmgcr", "anti_srp", "seronegative", "unknown");
  private static final List<String> SEVERITIES = List.of("usual", "severe");

  private PlanReader() {}

  /**
   * Reads one question.
   *
   * @param today the day, where the input tells none
   * @throws InputException naming key, value and what is accepted
   */
  public static PlanQuestion read(String name, ObjectNode json, LocalDate today) {
    try {
      LocalDate day = date(json, "today", today);
      SortedSet<String> answered = new TreeSet<>();
      json.path("answered").forEach(check -> answered.add(check.asText()));
      return new PlanQuestion(
          OrderReader.child(name, json, day),
          word(json, "subtype", SUBTYPES),
          word(json, "severity", SEVERITIES).equals("severe"),
          date(json, "start", day),
          weekday(json.path("weekday")),
          answered,
          day);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InputException(name + ": " + e.getMessage(), e);
    }
  }

  private static String word(ObjectNode json, String key, List<String> accepted) {
    String word = json.path(key).asText("");
    if (!accepted.contains(word)) {
      throw new IllegalArgumentException(
          "key '" + key + "': '" + word + "' is not one of " + String.join(", ", accepted));
    }
    return word;
  }

  private static LocalDate date(ObjectNode json, String key, LocalDate otherwise) {
    return json.hasNonNull(key) ? LocalDate.parse(json.get(key).asText()) : otherwise;
  }

  private static Optional<DayOfWeek> weekday(JsonNode at) {
    return at.isTextual()
        ? Optional.of(DayOfWeek.valueOf(at.asText().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
