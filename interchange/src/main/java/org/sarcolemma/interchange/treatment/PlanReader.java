package org.sarcolemma.interchange.treatment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.treatment.plan.PlanQuestion;

/**
 * Reads a child for a plan from JSON: {@code {child, subtype, severity, start, weekday, answered,
 * chosen, historyComplete, label, today}}; the child as in an order. A check is answered by its id,
 * or by {@code {id, date}} with the day of the result.
 */
public final class PlanReader {
  private static final List<String> SUBTYPES =
      List.of("anti_hmgcr", "anti_srp", "seronegative", "unknown");
  private static final List<String> SEVERITIES = List.of("usual", "severe");
  private static final List<String> KEYS =
      List.of(
          "child",
          "subtype",
          "severity",
          "start",
          "weekday",
          "answered",
          "chosen",
          "historyComplete",
          "label",
          "today");
  private static final int LONGEST_LABEL = 60;
  private static final int KEY_BYTES = 16;

  private PlanReader() {}

  /**
   * Reads one question.
   *
   * @param today the day, where the input tells none
   * @throws InputException naming key, value and what is accepted
   */
  public static PlanInput read(String name, ObjectNode json, LocalDate today) {
    try {
      json.fieldNames()
          .forEachRemaining(
              key -> {
                if (!KEYS.contains(key)) {
                  throw new IllegalArgumentException(
                      "unknown key '" + key + "'; accepted: " + String.join(", ", KEYS));
                }
              });
      LocalDate day = date(json, "today", today);
      PlanQuestion question =
          new PlanQuestion(
              OrderReader.child(name, json, day),
              flag(json, "historyComplete"),
              word(json, "subtype", SUBTYPES),
              word(json, "severity", SEVERITIES).equals("severe"),
              date(json, "start", day),
              weekday(json.path("weekday")),
              answered(json),
              chosen(json),
              day);
      return new PlanInput(question, label(json), key(json));
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

  private static boolean flag(ObjectNode json, String key) {
    JsonNode at = json.path(key);
    if (!at.isMissingNode() && !at.isNull() && !at.isBoolean()) {
      throw new IllegalArgumentException("key '" + key + "': true or false was expected");
    }
    return at.asBoolean(false);
  }

  private static LocalDate date(ObjectNode json, String key, LocalDate otherwise) {
    return json.hasNonNull(key) ? day(json.get(key), key) : otherwise;
  }

  private static LocalDate day(JsonNode at, String key) {
    try {
      return LocalDate.parse(at.asText());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "key '" + key + "': '" + at.asText() + "' is no day; YYYY-MM-DD was expected", e);
    }
  }

  private static Optional<DayOfWeek> weekday(JsonNode at) {
    return at.isTextual() && !at.asText().isEmpty()
        ? Optional.of(DayOfWeek.valueOf(at.asText().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static SortedMap<String, Optional<LocalDate>> answered(ObjectNode json) {
    SortedMap<String, Optional<LocalDate>> answered = new TreeMap<>();
    for (JsonNode check : list(json, "answered")) {
      if (check.isTextual()) {
        answered.put(check.asText(), Optional.empty());
      } else if (check.isObject() && check.path("id").isTextual()) {
        answered.put(
            check.get("id").asText(),
            check.hasNonNull("date")
                ? Optional.of(day(check.get("date"), "answered"))
                : Optional.empty());
      } else {
        throw new IllegalArgumentException(
            "key 'answered': " + check + " is neither an id nor {id, date}");
      }
    }
    return answered;
  }

  private static SortedSet<String> chosen(ObjectNode json) {
    SortedSet<String> chosen = new TreeSet<>();
    for (JsonNode course : list(json, "chosen")) {
      if (!course.isTextual()) {
        throw new IllegalArgumentException("key 'chosen': " + course + " is no id of a course");
      }
      chosen.add(course.asText());
    }
    return chosen;
  }

  private static JsonNode list(ObjectNode json, String key) {
    JsonNode at = json.path(key);
    if (!at.isMissingNode() && !at.isNull() && !at.isArray()) {
      throw new IllegalArgumentException("key '" + key + "': a list was expected");
    }
    return at;
  }

  private static String label(ObjectNode json) {
    String label = json.path("label").asText("").strip();
    if (label.length() > LONGEST_LABEL) {
      throw new IllegalArgumentException(
          "key 'label': at most " + LONGEST_LABEL + " characters were expected");
    }
    return label;
  }

  /** What does not change when courses are chosen or checks are answered. */
  private static String key(ObjectNode json) {
    String name = json.path("child") + "\n" + json.path("subtype") + "\n" + json.path("start");
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
