package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody did with a card.
 *
 * @param card its uuid
 * @param accepted whether a suggestion was accepted; else the card was overridden
 * @param suggestions uuids of accepted suggestions
 * @param code coded reason for overriding, empty if none
 * @param system vocabulary of the code
 * @param comment words of the person, empty if none; stored, never shown in a report or log
 * @param at when, as the caller tells it
 */
record FeedbackEntry(
    String card,
    boolean accepted,
    List<String> suggestions,
    Optional<String> code,
    Optional<String> system,
    Optional<String> comment,
    String at) {
  private static final int MOST = 1000;
  private static final int LONGEST = 2000;

  FeedbackEntry {
    suggestions = List.copyOf(suggestions);
  }

  /** Reads a body; all of it or, on the first fault, nothing. */
  static List<FeedbackEntry> read(ObjectNode body) {
    JsonNode list = body.path("feedback");
    if (!list.isArray() || list.isEmpty() || list.size() > MOST) {
      throw bad("feedback: a list of 1 to " + MOST + " entries was expected");
    }
    List<FeedbackEntry> entries = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      entries.add(one(list.get(i), "feedback[" + i + "]."));
    }
    return entries;
  }

  private static FeedbackEntry one(JsonNode json, String at) {
    String outcome = text(json, "outcome", at);
    boolean accepted = outcome.equals("accepted");
    if (!accepted && !outcome.equals("overridden")) {
      throw bad(at + "outcome: accepted or overridden was expected");
    }
    List<String> suggestions = new ArrayList<>();
    for (JsonNode suggestion : json.path("acceptedSuggestions")) {
      suggestions.add(text(suggestion, "id", at + "acceptedSuggestions."));
    }
    if (accepted && suggestions.isEmpty()) {
      throw bad(at + "acceptedSuggestions: needed where the outcome is accepted");
    }
    String time = text(json, "outcomeTimestamp", at);
    try {
      OffsetDateTime.parse(time);
    } catch (DateTimeException e) {
      throw bad(at + "outcomeTimestamp: a time such as 2026-11-23T09:30:00Z was expected");
    }
    JsonNode reason = json.path("overrideReason").path("reason");
    return new FeedbackEntry(
        text(json, "card", at),
        accepted,
        suggestions,
        optional(reason, "code", at),
        optional(reason, "system", at),
        optional(json.path("overrideReason"), "userComment", at),
        time);
  }

  private static String text(JsonNode json, String key, String at) {
    return optional(json, key, at)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> bad(at + key + ": a text was expected"));
  }

  private static Optional<String> optional(JsonNode json, String key, String at) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() || value.asText().length() > LONGEST) {
      throw bad(at + key + ": a text of at most " + LONGEST + " characters was expected");
    }
    return Optional.of(value.asText());
  }

  private static HookProblem bad(String where) {
    return new HookProblem(HookError.BAD_FEEDBACK, where);
  }

  /** What tells the same answer from another one to the same card. */
  String identity() {
    return card + "\n" + accepted + "\n" + suggestions + "\n" + code.orElse("") + "\n" + at;
  }
}
