package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.standing.Identity;
import org.sarcolemma.registry.standing.Measured;
import org.sarcolemma.registry.standing.PlannedStep;
import org.sarcolemma.registry.standing.Standing;
import org.sarcolemma.registry.standing.TestAnswer;

/** Says from all events of a child, by plain search, what its standing must say. */
final class StandingOracle {
  private StandingOracle() {}

  static void agrees(Standing standing, History history) {
    List<Event> holding = history.holding();
    assertThat(standing.position())
        .isEqualTo(history.events().get(history.events().size() - 1).position());
    assertThat(standing.identity().map(Identity::name))
        .isEqualTo(history.identity().map(event -> event.body().path("name").asText()));
    assertThat(standing.identity().flatMap(Identity::birth)).isEqualTo(history.birth());
    assertThat(standing.visit().map(at -> at.day()))
        .isEqualTo(
            holding.stream()
                .filter(e -> e.kind() == EventKind.MEASUREMENT || e.visit().isPresent())
                .map(Event::day)
                .max(LocalDate::compareTo));
    assertThat(values(standing)).isEqualTo(values(history));
    assertThat(drugs(standing)).isEqualTo(drugs(history));
    assertThat(standing.answers().values().stream().filter(TestAnswer::pending).count())
        .isEqualTo(
            last(history.holding(EventKind.FINDING), "finding").values().stream()
                .filter(event -> event.body().path("note").asText().equals("pending"))
                .count());
    last(history.holding(EventKind.FINDING), "finding")
        .forEach(
            (finding, event) -> {
              if (finding.startsWith("anti_")) {
                assertThat(Objects.requireNonNull(standing.answers().get(finding)).answer())
                    .isEqualTo(event.body().path("answer").asText());
              }
            });
    assertThat(standing.planned().stream().map(PlannedStep::text).sorted().toList())
        .isEqualTo(
            history.holding(EventKind.DECISION).stream()
                .filter(event -> event.body().has("due"))
                .map(event -> event.body().path("text").asText())
                .sorted()
                .toList());
  }

  /** Events come by day and position: the last of a map's key wins. */
  private static Map<String, Event> last(List<Event> events, String key) {
    return events.stream()
        .collect(
            Collectors.toMap(
                event -> event.body().path(key).asText(), e -> e, (a, b) -> b, TreeMap::new));
  }

  private static Map<String, String> values(Standing standing) {
    Map<String, String> values = new TreeMap<>();
    standing.measured().forEach((scale, last) -> values.put(scale, told(last)));
    return values;
  }

  private static String told(Measured last) {
    return last.value().map(BigDecimal::toPlainString).orElse("") + "@" + last.at().day();
  }

  private static Map<String, String> values(History history) {
    Map<String, String> values = new TreeMap<>();
    last(
            history.holding(EventKind.MEASUREMENT).stream()
                .filter(
                    event ->
                        !event.body().path("scale").asText().equals("weight")
                            || event.body().path("unit").asText().equals("kg"))
                .toList(),
            "scale")
        .forEach(
            (scale, event) ->
                values.put(scale, event.body().path("value").asText() + "@" + event.day()));
    return values;
  }

  private static Map<String, String> drugs(Standing standing) {
    Map<String, String> drugs = new TreeMap<>();
    standing
        .drugs()
        .forEach(
            (drug, use) ->
                drugs.put(
                    drug,
                    use.running()
                        + " "
                        + use.ordered().map(dose -> dose.amount()).orElse("-")
                        + " "
                        + use.given().map(dose -> dose.at().day().toString()).orElse("-")));
    return drugs;
  }

  private static Map<String, String> drugs(History history) {
    Map<String, String> drugs = new TreeMap<>();
    List<Event> all = history.holding(EventKind.TREATMENT);
    for (String drug : last(all, "drug").keySet()) {
      List<Event> mine =
          all.stream().filter(e -> e.body().path("drug").asText().equals(drug)).toList();
      Optional<Event> ordered = last(mine, false);
      drugs.put(
          drug,
          ordered.filter(e -> !e.body().path("action").asText().equals("stop")).isPresent()
              + " "
              + ordered.map(e -> e.body().path("amount").asText("")).orElse("-")
              + " "
              + last(mine, true).map(e -> e.day().toString()).orElse("-"));
    }
    return drugs;
  }

  private static Optional<Event> last(List<Event> events, boolean given) {
    return events.stream()
        .filter(e -> e.body().path("action").asText().equals("given") == given)
        .reduce((a, b) -> b);
  }
}
