package org.sarcolemma.server.hooks;

import static org.sarcolemma.server.hooks.Markdown.plain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.Assessment;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.screening.Chart;
import org.sarcolemma.screening.Hit;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.screening.Screens;
import org.sarcolemma.server.hooks.Card.Indicator;
import org.sarcolemma.server.hooks.Card.PageLink;
import org.sarcolemma.server.hooks.Card.SourceLabel;

/**
 * What the screens of the core find in the chart that is open: the child who may have been taken
 * for something else, examinations that are due, treatment to be looked at. One card for each
 * screen.
 */
final class ChartCards implements CardMaker {
  /** A part of the record without which "never examined" cannot be said. */
  private static final List<String> EXAMINATIONS =
      List.of(Prefetches.OBSERVATIONS, Prefetches.PROCEDURES, Prefetches.REPORTS);

  private static final int ADULT = 18;

  private final Screens screens;
  private final ChartReader reader;
  private final MissingTests missing;
  private final Addresses addresses;

  ChartCards(Screens screens, ChartReader reader, MissingTests missing, Addresses addresses) {
    this.screens = screens;
    this.reader = reader;
    this.missing = missing;
    this.addresses = addresses;
  }

  @Override
  public String looksAt() {
    return "the chart";
  }

  @Override
  public List<Card> cards(HookCall call, Gathered record, LocalDate today) {
    Set<String> added = new TreeSet<>();
    ObjectNode bundle = withAdded(call, record.bundle(), added);
    Chart chart = reader.read("record", bundle).chart();
    List<Card> cards = new ArrayList<>();
    for (Hit hit : screens.evaluate(chart, today)) {
      Screen screen = screens.named(hit.screen()).orElseThrow();
      boolean about =
          call.service() != HookService.PROBLEM_ADDED
              || (screen.kind() == Screen.Kind.FIND
                  && hit.origins().stream().anyMatch(added::contains));
      if (about && canBeSaid(screen, record)) {
        cards.add(card(screen, hit, chart, call, record, today));
      }
    }
    return cards;
  }

  private static boolean canBeSaid(Screen screen, Gathered record) {
    return screen.kind() != Screen.Kind.CARE_GAP || EXAMINATIONS.stream().allMatch(record::knows);
  }

  /** Problems that are being added stand in the context and not yet in the record. */
  private static ObjectNode withAdded(HookCall call, ObjectNode bundle, Set<String> added) {
    if (call.service() != HookService.PROBLEM_ADDED) {
      return bundle;
    }
    ObjectNode all = bundle.objectNode();
    all.put("resourceType", "Bundle").put("type", "collection");
    List<ObjectNode> conditions = new ArrayList<>();
    for (JsonNode entry : call.context().path("conditions").path("entry")) {
      if (entry.path("resource") instanceof ObjectNode given) {
        ObjectNode condition = given.deepCopy();
        if (!condition.hasNonNull("id")) {
          condition.put("id", "added-" + (conditions.size() + 1));
        }
        conditions.add(condition);
        added.add("Condition/" + condition.path("id").asText());
      }
    }
    ArrayNode entries = all.putArray("entry");
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode resource = entry.path("resource");
      String name = resource.path("resourceType").asText("") + "/" + resource.path("id").asText("");
      if (!added.contains(name)) {
        entries.add(entry);
      }
    }
    conditions.forEach(condition -> entries.addObject().set("resource", condition));
    return all;
  }

  private Card card(
      Screen screen, Hit hit, Chart chart, HookCall call, Gathered record, LocalDate today) {
    StringBuilder detail = new StringBuilder("To be reviewed by a clinician. ");
    detail.append(plain(screen.title())).append(".\n\n");
    hit.reasons().forEach(reason -> detail.append("- ").append(plain(reason)).append('\n'));
    hit.missing().forEach(gap -> detail.append("- Missing: ").append(plain(gap)).append('\n'));
    detail.append("- Data as of ").append(today).append(", all conditions met since ");
    detail.append(hit.since().printed()).append('\n');
    record
        .unknown()
        .forEach(
            (key, why) ->
                detail
                    .append("- Not read: ")
                    .append(key)
                    .append(" (")
                    .append(plain(why))
                    .append(")\n"));
    if (chart.ageYears(today).filter(years -> years >= ADULT).isPresent()) {
      detail.append(
          "- Outside the evidence: this patient is 18 or over, and the evidence is of children\n");
    }
    if (!screen.thin().isEmpty()) {
      detail.append("\nWhat is thin about it: ").append(plain(screen.thin())).append('\n');
    }
    detail.append('\n').append(Assessment.PURPOSE);
    List<PageLink> links = new ArrayList<>();
    links.add(
        screen.kind() == Screen.Kind.TREATMENT
            ? new PageLink("Look at the treatment", addresses.page("/treat"))
            : new PageLink("Weigh the findings", addresses.page("/child")));
    return new Card(
        "screen|"
            + screen.id()
            + "|"
            + String.join("|", new LinkedHashSet<>(hit.reasons()))
            + "|"
            + String.join("|", hit.missing()),
        screen.id(),
        "screen-" + screen.id(),
        screen.kind() == Screen.Kind.CARE_GAP ? Indicator.INFO : Indicator.WARNING,
        screen.advice(),
        detail.toString(),
        new SourceLabel(
            "Statement "
                + (hit.sources().isEmpty() ? screen.id() : hit.sources().get(0))
                + " of the review",
            addresses.page(
                hit.sources().isEmpty() ? "/evidence" : "/evidence/" + hit.sources().get(0))),
        missing.suggestions(screen, chart, call.patientId()),
        ChartReasons.OVERRIDES,
        links);
  }
}
