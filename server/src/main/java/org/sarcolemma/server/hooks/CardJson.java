package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes cards as CDS Hooks does: what is empty is left out. */
final class CardJson {
  private static final String OVERRIDES = "https://sarcolemma.org/fhir/CodeSystem/override-reason";

  private CardJson() {}

  /** An answer; {@code names} are the uuids of the cards, in their order. */
  static ObjectNode of(List<Card> cards, List<UUID> names) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode list = answer.putArray("cards");
    for (int i = 0; i < cards.size(); i++) {
      card(cards.get(i), names.get(i), list.addObject());
    }
    return answer;
  }

  private static void card(Card card, UUID name, ObjectNode json) {
    json.put("uuid", name.toString());
    json.put("summary", Markdown.summary(card.summary()));
    json.put("detail", card.detail());
    json.put("indicator", card.indicator().name().toLowerCase(Locale.ROOT));
    json.putObject("source")
        .put("label", card.source().label())
        .put("url", card.source().url().toString());
    if (!card.suggestions().isEmpty()) {
      ArrayNode suggestions = json.putArray("suggestions");
      card.suggestions().forEach(each -> suggestion(each, suggestions.addObject()));
      json.put("selectionBehavior", "at-most-one");
    }
    if (!card.overrides().isEmpty()) {
      ArrayNode overrides = json.putArray("overrideReasons");
      card.overrides()
          .forEach(
              reason ->
                  overrides
                      .addObject()
                      .put("system", OVERRIDES)
                      .put("code", reason.code())
                      .put("display", reason.text()));
    }
    if (!card.links().isEmpty()) {
      ArrayNode links = json.putArray("links");
      card.links()
          .forEach(
              link ->
                  links
                      .addObject()
                      .put("label", link.label())
                      .put("url", link.url().toString())
                      .put("type", "absolute"));
    }
  }

  private static void suggestion(Card.Suggestion suggestion, ObjectNode json) {
    json.put("label", suggestion.label());
    json.put("uuid", UUID.randomUUID().toString());
    if (suggestion.recommended()) {
      json.put("isRecommended", true);
    }
    ArrayNode actions = json.putArray("actions");
    for (Card.Action action : suggestion.actions()) {
      ObjectNode one = actions.addObject();
      one.put("type", action.type()).put("description", action.description());
      action.resource().ifPresent(resource -> one.set("resource", resource));
      action.resourceId().ifPresent(id -> one.put("resourceId", id));
    }
  }
}
