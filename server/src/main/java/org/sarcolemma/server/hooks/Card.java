package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.order.OverrideReason;

/**
 * One reason to speak, and what can be done about it.
 *
 * @param reason what it is about, stable while nothing changes: what was answered once is known by
 *     it
 * @param subject drug or screen it is about, for the report of answers
 * @param rule id of the rule, for the report of answers
 * @param indicator how loud
 * @param summary one sentence, cut to 139 characters where it is longer
 * @param detail Markdown
 * @param source whose advice it is, and where to read it
 * @param suggestions what can be done, each with whole resources
 * @param overrides coded reasons for doing otherwise
 * @param links pages to go to
 */
record Card(
    String reason,
    String subject,
    String rule,
    Indicator indicator,
    String summary,
    String detail,
    SourceLabel source,
    List<Suggestion> suggestions,
    List<OverrideReason> overrides,
    List<PageLink> links) {
  /** How loud. */
  enum Indicator {
    CRITICAL,
    WARNING,
    INFO
  }

  /** Whose advice it is. */
  record SourceLabel(String label, URI url) {}

  /** A page to go to. */
  record PageLink(String label, URI url) {}

  /** Something that can be done with one press. */
  record Suggestion(String label, boolean recommended, List<Action> actions) {
    Suggestion {
      actions = List.copyOf(actions);
    }
  }

  /**
   * One step of a suggestion.
   *
   * @param type {@code create}, {@code update} or {@code delete}
   * @param resource the whole resource; empty to delete
   * @param resourceId what to delete
   */
  record Action(
      String type, String description, Optional<ObjectNode> resource, Optional<String> resourceId) {
    static Action create(String description, ObjectNode resource) {
      return new Action("create", description, Optional.of(resource), Optional.empty());
    }

    static Action update(String description, ObjectNode resource) {
      return new Action("update", description, Optional.of(resource), Optional.empty());
    }

    static Action delete(String description, String reference) {
      return new Action("delete", description, Optional.empty(), Optional.of(reference));
    }
  }

  /** A card without anything to do is noise. */
  Card {
    suggestions = List.copyOf(suggestions);
    overrides = List.copyOf(overrides);
    links = List.copyOf(links);
    if (suggestions.isEmpty() && links.isEmpty()) {
      throw new IllegalArgumentException("card '" + rule + "' has nothing to do");
    }
  }

  Card with(Indicator loudness, String more) {
    return new Card(
        reason,
        subject,
        rule,
        loudness,
        summary,
        detail + "\n\n" + more,
        source,
        suggestions,
        overrides,
        links);
  }
}
