package org.sarcolemma.registry.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sarcolemma.interchange.InputException;

/**
 * What an event must say before it is saved. A message names the key and what was expected and
 * never repeats what was typed.
 */
public final class EventRules {
  /** Names of children, visits and users: short, and safe in addresses and file names. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final int LONGEST_TEXT = 20_000;

  private static final Set<String> ANSWERS = Set.of("present", "absent", "unknown");
  private static final Set<String> ACTIONS = Set.of("start", "change", "given", "stop");
  private static final Set<String> SEXES = Set.of("female", "male");
  private static final Set<String> ORIGINS = Set.of("measured", "stated", "estimated", "imported");

  private EventRules() {}

  /**
   * Refuses a name that is none.
   *
   * @param what what is named: "child", "visit"
   */
  public static String name(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new InputException(
          what
              + ": 1 to 64 letters, digits, '.', '_' or '-' were expected, the first a letter or"
              + " digit");
    }
    return name;
  }

  /**
   * Refuses an event that says too little, too much, or something that cannot be (SR-16).
   *
   * @param today day on which it is saved
   * @param birth the child's date of birth, where it is known
   */
  public static void check(NewEvent event, LocalDate today, Optional<LocalDate> birth) {
    String where = event.kind().id();
    day(where, event.day(), today, birth);
    event.visit().ifPresent(visit -> name("visit", visit));
    if (event.kind() == EventKind.WITHDRAWAL && event.corrects().isEmpty()) {
      throw new InputException(where + ": the event that is withdrawn must be named");
    }
    ObjectNode body = event.body();
    body.fieldNames()
        .forEachRemaining(
            key -> {
              if (!event.kind().knows(key)) {
                throw new InputException(where + ": key '" + key + "' is unknown here");
              }
            });
    for (String key : event.kind().needed()) {
      JsonNode value = body.path(key);
      if (value.isMissingNode()
          || value.isNull()
          || (value.isTextual() && value.asText().isBlank())) {
        throw new InputException(where + ": '" + key + "' is missing");
      }
    }
    texts(where, body);
    contents(event.kind(), where, body, today);
  }

  private static void day(String where, LocalDate day, LocalDate today, Optional<LocalDate> birth) {
    if (day.isAfter(today)) {
      throw new InputException(where + ": its day lies in the future");
    }
    if (day.isBefore(EARLIEST) || birth.filter(day::isBefore).isPresent()) {
      throw new InputException(where + ": its day lies before the child was born");
    }
  }

  private static void texts(String where, JsonNode node) {
    if (node.isTextual()
        && node.textValue().length() > LONGEST_TEXT
        && !where.equals("assessment")) {
      throw new InputException(where + ": a text is longer than " + LONGEST_TEXT + " characters");
    }
    node.forEach(part -> texts(where, part));
  }

  private static void contents(EventKind kind, String where, ObjectNode body, LocalDate today) {
    switch (kind) {
      case CHILD -> {
        oneOf(where, body, "sex", SEXES);
        Optional<LocalDate> day =
            birthDate(body).filter(born -> !born.isAfter(today) && !born.isBefore(EARLIEST));
        if (body.has("birthDate") && day.isEmpty()) {
          throw new InputException(
              where + ": 'birthDate' must be a day (YYYY-MM-DD) that has been");
        }
      }
      case FINDING -> oneOf(where, body, "answer", ANSWERS);
      case TREATMENT -> {
        oneOf(where, body, "action", ACTIONS);
        number(where, body, "amount");
        together(where, body, "amount", "unit");
        methotrexateIsWeekly(body);
      }
      case MEASUREMENT -> {
        number(where, body, "value");
        number(where, body, "upperLimit");
        oneOf(where, body, "origin", ORIGINS);
        if (!body.has("value") && !body.has("items") && !body.has("chaqDomains")) {
          throw new InputException(where + ": 'value' or 'items' is missing");
        }
      }
      case DECISION -> {
        if (body.has("due") && day(body.path("due")).isEmpty()) {
          throw new InputException(where + ": 'due' must be a day (YYYY-MM-DD)");
        }
      }
      default -> {
        // the needed keys are all there is to ask
      }
    }
  }

  /** No field can express methotrexate more often than weekly (SR-33). */
  private static void methotrexateIsWeekly(ObjectNode body) {
    if (body.path("drug").asText().equals("methotrexate")
        && body.has("per")
        && !body.path("per").asText().equals("week")) {
      throw new InputException("treatment: methotrexate is given once a WEEK, never otherwise");
    }
  }

  private static void oneOf(String where, ObjectNode body, String key, Set<String> accepted) {
    if (body.has(key) && !accepted.contains(body.path(key).asText())) {
      throw new InputException(
          where + ": '" + key + "' must be one of " + new java.util.TreeSet<>(accepted));
    }
  }

  private static void number(String where, ObjectNode body, String key) {
    if (body.has(key)
        && (!body.path(key).isNumber() || body.path(key).decimalValue().signum() < 0)) {
      throw new InputException(where + ": '" + key + "' must be a number, 0 or more");
    }
  }

  private static void together(String where, ObjectNode body, String one, String other) {
    if (body.has(one) && body.path(other).asText("").isBlank()) {
      throw new InputException(where + ": '" + one + "' needs its '" + other + "'");
    }
  }

  /** The date of birth that an event of kind child tells, where it is one. */
  public static Optional<LocalDate> birthDate(ObjectNode body) {
    return day(body.path("birthDate"));
  }

  private static Optional<LocalDate> day(JsonNode told) {
    try {
      return told.isTextual() ? Optional.of(LocalDate.parse(told.asText())) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
