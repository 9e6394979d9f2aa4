package org.sarcolemma.server.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.server.ShippedKnowledge;

/** What is due for one child of the registry, in words. */
class DueViewTest {
  private static final DueDesk DESK = new DueDesk(ShippedKnowledge.SARCOLEMMA.knowledge());

  private final List<Event> events = new ArrayList<>();

  private void told(EventKind kind, String day, String body) {
    events.add(
        new Event(
            events.size() + 1,
            "e" + events.size(),
            "c1",
            kind,
            LocalDate.parse(day),
            Instant.EPOCH,
            "dr.a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            StrictJson.object("test", body)));
  }

  private List<DueView.Line> on(String today) {
    return DueView.of(DESK, new History("c1", events), LocalDate.parse(today)).lines();
  }

  @Test
  @Tag("SR-20")
  void anAwaitedAntibodyIsAnAssumptionUntilItIsTold() {
    told(
        EventKind.FINDING,
        "2026-01-01",
        "{\"finding\": \"anti_hmgcr_positive\", \"answer\": \"unknown\", \"note\": \"pending\"}");
    DueView.Line line = on("2026-01-23").get(0);
    assertThat(line.state()).isEqualTo("overdue");
    assertThat(line.when()).isEqualTo("2026-01-22");
    assertThat(line.source()).contains("[assumption]");
    told(
        EventKind.FINDING,
        "2026-01-20",
        "{\"finding\": \"anti_hmgcr_positive\", \"answer\": \"absent\"}");
    assertThat(on("2026-01-23")).isEmpty();
  }

  @Test
  @Tag("SR-14")
  void aStoppedDrugCallsForNothingAndARunningOneForBloodAndWeight() {
    told(
        EventKind.TREATMENT,
        "2026-01-05",
        "{\"drug\": \"methotrexate\", \"action\": \"start\", \"weekday\": \"monday\"}");
    assertThat(on("2026-01-20"))
        .anySatisfy(
            line -> {
              assertThat(line.state()).isEqualTo("overdue");
              assertThat(line.what()).contains("Blood count", "since methotrexate of 2026-01-05");
            })
        .anySatisfy(line -> assertThat(line.what()).contains("weight was never told"))
        .anySatisfy(line -> assertThat(line.what()).contains("once a WEEK, on MONDAY"));
    told(EventKind.TREATMENT, "2026-01-19", "{\"drug\": \"methotrexate\", \"action\": \"stop\"}");
    assertThat(on("2026-01-20")).isEmpty();
  }

  @Test
  void whatNobodyCanHaveToldIsNotCalledOverdue() {
    told(
        EventKind.TREATMENT,
        "2025-01-05",
        "{\"drug\": \"hydroxychloroquine\", \"action\": \"start\"}");
    assertThat(on("2026-01-06"))
        .anySatisfy(
            line -> {
              assertThat(line.what()).contains("Eyes examined by now");
              assertThat(line.state()).isEqualTo("not told");
              assertThat(line.overdue()).isFalse();
            });
  }
}
