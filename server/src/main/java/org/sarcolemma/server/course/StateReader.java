package org.sarcolemma.server.course;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;

/** Makes the state of today of a history and its facts. */
public final class StateReader {
  /** Without these two nothing can be said of serology (SR-21). */
  private static final List<String> DECISIVE = List.of("anti_hmgcr_positive", "anti_srp_positive");

  private static final String EVIDENCE = "/evidence/";
  private final Knowledge knowledge;

  /** With the words of one version of the knowledge. */
  public StateReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Reads it. */
  public LatestState read(History history, CourseFacts facts) {
    Map<String, Event> last = new LinkedHashMap<>();
    for (Event event : history.holding(EventKind.FINDING)) {
      last.put(event.body().path("finding").asText(), event);
    }
    return new LatestState(
        antibodies(last),
        findings(last, FindingAnswer.GENETICS),
        drugs(facts),
        measures(facts),
        disputes(history),
        overrides(history));
  }

  private List<LatestState.Item> antibodies(Map<String, Event> last) {
    List<LatestState.Item> items = new ArrayList<>(findings(last, FindingAnswer.ANTIBODY));
    for (String id : DECISIVE) {
      if (!last.containsKey(id)) {
        items.add(
            0,
            new LatestState.Item(
                knowledge.label(id),
                "no result told; not tested is not negative",
                "",
                EVIDENCE + id));
      }
    }
    return items;
  }

  private List<LatestState.Item> findings(Map<String, Event> last, String category) {
    List<LatestState.Item> items = new ArrayList<>();
    last.forEach(
        (id, event) ->
            knowledge
                .finding(id)
                .filter(finding -> finding.category().equals(category))
                .map(Finding::label)
                .ifPresent(
                    label ->
                        items.add(
                            new LatestState.Item(
                                label,
                                FindingAnswer.words(id, event.body()),
                                told(event),
                                EVIDENCE + id))));
    return items;
  }

  private static String told(Event event) {
    return event.day() + ", entered by " + event.author();
  }

  private static List<LatestState.Item> drugs(CourseFacts facts) {
    List<LatestState.Item> items = new ArrayList<>();
    for (DrugCourse drug : facts.drugs()) {
      if (drug.running()) {
        List<DrugCourse.Dose> doses = drug.doses();
        String dose = doses.isEmpty() ? "dose not told" : doses.get(doses.size() - 1).words();
        items.add(
            new LatestState.Item(
                drug.name(),
                dose,
                "since " + drug.spans().get(drug.spans().size() - 1).from() + ", no stop told",
                drug.id().map(id -> EVIDENCE + id).orElse("")));
      } else if (!drug.given().isEmpty()) {
        DrugCourse.Given given = drug.given().get(drug.given().size() - 1);
        items.add(
            new LatestState.Item(
                drug.name(),
                "last given: " + given.words(),
                given.day().toString(),
                drug.id().map(id -> EVIDENCE + id).orElse("")));
      }
    }
    return items;
  }

  private static List<LatestState.Item> measures(CourseFacts facts) {
    Map<String, Reading> last = new LinkedHashMap<>();
    facts.readings().forEach(reading -> last.put(reading.scale().id(), reading));
    List<LatestState.Item> items = new ArrayList<>();
    for (Reading reading : last.values()) {
      String value =
          Plain.of(reading.value())
              + (reading.scale().enzyme()
                  ? " U/L"
                      + reading
                          .times()
                          .map(times -> " (" + Plain.rounded(times) + " times the upper limit)")
                          .orElse(" (upper limit not told)")
                  : "");
      long days = ChronoUnit.DAYS.between(reading.day(), facts.today());
      items.add(
          new LatestState.Item(
              reading.scale().label(), value, reading.day() + ", " + days + " days ago", ""));
    }
    return items;
  }

  private static List<LatestState.Item> disputes(History history) {
    List<LatestState.Item> items = new ArrayList<>();
    history
        .disputes()
        .forEach(
            (old, corrections) -> {
              List<String> who = corrections.stream().map(Event::author).distinct().toList();
              history
                  .event(old)
                  .ifPresent(
                      event ->
                          items.add(
                              new LatestState.Item(
                                  event.kind().id() + " of " + event.day(),
                                  corrections.size()
                                      + " corrections of one event, all kept: decide which holds",
                                  "by " + String.join(" and ", who),
                                  "")));
            });
    return items;
  }

  private static List<LatestState.Item> overrides(History history) {
    return history.holding(EventKind.OVERRIDE).stream()
        .map(
            event ->
                new LatestState.Item(
                    event.body().path("drug").asText(event.body().path("rule").asText()),
                    event.body().path("rule").asText()
                        + ": "
                        + event.body().path("reason").asText(),
                    told(event),
                    ""))
        .toList();
  }
}
