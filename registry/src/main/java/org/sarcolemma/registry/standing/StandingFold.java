package org.sarcolemma.registry.standing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.EventRules;

/**
 * Takes in events that hold, in any order: of everything the latest {@link Moment} is kept, so that
 * one event more needs none of those before.
 */
final class StandingFold {
  private static final Map<String, String> UNITS = Map.of("weight", "kg", "height", "cm");
  private static final String ANTIBODY = "anti_";

  private final String child;
  private Optional<Identity> identity = Optional.empty();
  private Optional<Moment> visit = Optional.empty();
  private final SortedMap<String, Measured> measured = new TreeMap<>();
  private final SortedMap<String, DrugUse> drugs = new TreeMap<>();
  private final SortedMap<String, TestAnswer> answers = new TreeMap<>();
  private final List<PlannedStep> planned = new ArrayList<>();
  private final SortedSet<String> followed;

  private StandingFold(String child, Collection<String> followed) {
    this.child = child;
    this.followed = new TreeSet<>(followed);
  }

  /**
   * Nothing told yet.
   *
   * @param followed findings other than antibodies whose answers are kept
   */
  static StandingFold begin(String child, Collection<String> followed) {
    return new StandingFold(child, followed);
  }

  /** What stands already. */
  static StandingFold from(Standing standing) {
    StandingFold fold = new StandingFold(standing.child(), standing.answers().keySet());
    fold.identity = standing.identity();
    fold.visit = standing.visit();
    fold.measured.putAll(standing.measured());
    fold.drugs.putAll(standing.drugs());
    fold.answers.putAll(standing.answers());
    fold.planned.addAll(standing.planned());
    return fold;
  }

  /** Findings of which one of these events awaits the result. */
  static SortedSet<String> awaited(List<Event> events) {
    SortedSet<String> awaited = new TreeSet<>();
    events.stream().filter(StandingFold::pending).forEach(event -> awaited.add(finding(event)));
    return awaited;
  }

  /** Whether an event awaits what is not followed yet, so that earlier answers are not at hand. */
  static boolean newlyAwaited(Standing standing, Event event) {
    return pending(event)
        && !finding(event).startsWith(ANTIBODY)
        && !standing.answers().containsKey(finding(event));
  }

  private static boolean pending(Event event) {
    return event.kind() == EventKind.FINDING
        && event.body().path("note").asText("").equals("pending");
  }

  private static String finding(Event event) {
    return event.body().path("finding").asText();
  }

  void add(Event event) {
    Moment at = new Moment(event.day(), event.position());
    if (event.kind() == EventKind.MEASUREMENT || event.visit().isPresent()) {
      visit = visit.filter(before -> before.compareTo(at) > 0).or(() -> Optional.of(at));
    }
    ObjectNode body = event.body();
    switch (event.kind()) {
      case CHILD -> child(body, event.position());
      case MEASUREMENT -> measurement(body, at);
      case TREATMENT -> treatment(body, at);
      case FINDING -> answer(event, at);
      case DECISION -> decision(body, at);
      default -> {
        // says nothing of how the child is
      }
    }
  }

  private void child(ObjectNode body, long position) {
    if (identity.filter(before -> before.position() > position).isEmpty()) {
      JsonNode identifiers = body.path("identifiers");
      identity =
          Optional.of(
              new Identity(
                  body.path("name").asText(),
                  EventRules.birthDate(body),
                  body.path("sex").asText(""),
                  body.path("centre").asText(""),
                  identifiers.isContainerNode() ? identifiers.toString() : identifiers.asText(""),
                  position));
    }
  }

  private void measurement(ObjectNode body, Moment at) {
    String scale = body.path("scale").asText();
    Optional<BigDecimal> value = number(body.path("value"));
    String unit = body.path("unit").asText("");
    if (UNITS.containsKey(scale) && (value.isEmpty() || !unit.equals(UNITS.get(scale)))) {
      return;
    }
    Measured before = measured.get(scale);
    if (before == null || before.at().compareTo(at) < 0) {
      measured.put(
          scale,
          new Measured(
              value, unit, number(body.path("upperLimit")), body.path("origin").asText(""), at));
    }
  }

  /** Without trailing zeros, as the chain writes it. */
  private static Optional<BigDecimal> number(JsonNode node) {
    return node.isNumber()
        ? Optional.of(new BigDecimal(node.decimalValue().stripTrailingZeros().toPlainString()))
        : Optional.empty();
  }

  private void treatment(ObjectNode body, Moment at) {
    DrugUse.Dose dose =
        new DrugUse.Dose(
            body.path("action").asText(),
            number(body.path("amount")).map(BigDecimal::toPlainString).orElse(""),
            body.path("unit").asText(""),
            body.path("per").asText(""),
            body.path("route").asText(""),
            body.path("weekday").asText(""),
            at);
    String drug = body.path("drug").asText();
    DrugUse use = drugs.getOrDefault(drug, DrugUse.NOTHING);
    boolean single = dose.action().equals("given");
    drugs.put(
        drug,
        new DrugUse(
            single ? use.ordered() : later(use.ordered(), dose),
            dose.action().equals("start") ? later(use.started(), dose) : use.started(),
            single ? later(use.given(), dose) : use.given()));
  }

  private static Optional<DrugUse.Dose> later(Optional<DrugUse.Dose> before, DrugUse.Dose dose) {
    return before.filter(one -> one.at().compareTo(dose.at()) > 0).or(() -> Optional.of(dose));
  }

  private void answer(Event event, Moment at) {
    String finding = finding(event);
    TestAnswer before = answers.get(finding);
    boolean kept = finding.startsWith(ANTIBODY) || followed.contains(finding);
    if (kept && (before == null || before.at().compareTo(at) < 0)) {
      answers.put(
          finding,
          new TestAnswer(
              event.body().path("answer").asText(),
              pending(event),
              event.body().path("assay").asText(""),
              at));
    }
  }

  private void decision(ObjectNode body, Moment at) {
    try {
      if (body.path("due").isTextual()) {
        planned.add(
            new PlannedStep(
                body.path("text").asText(), LocalDate.parse(body.path("due").asText()), at));
      }
    } catch (DateTimeException e) {
      // saved before days of decisions were asked to be days: it reads as text on the child's page
    }
  }

  Standing done(long position) {
    planned.sort(Comparator.comparing(PlannedStep::due).thenComparing(PlannedStep::at));
    return new Standing(child, position, identity, visit, measured, drugs, answers, planned);
  }
}
