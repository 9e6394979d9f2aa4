package org.sarcolemma.registry.research;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.sarcolemma.followup.Decision;
import org.sarcolemma.followup.InactiveRule;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.followup.Score;
import org.sarcolemma.followup.Visit;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.statistics.KaplanMeier;

/**
 * How many children have come off corticosteroids, and reached inactive disease by a published
 * definition, how long after the beginning. Who is not there yet counts as watched until the last
 * event. Shares are told at a few times only, and only while more than {@value
 * SmallCells#MOST_SMALL} children were watched.
 */
public final class OutcomeCurves {
  private static final double CONFIDENCE = 0.95;
  private static final double DAYS_OF_A_MONTH = 30.4375;
  private static final List<Integer> MONTHS = List.of(6, 12, 24, 36, 60);
  private static final String ENZYME_UNIT = "U/L";

  private final OutcomeMeasures measures;
  private final Set<String> corticosteroids;

  /**
   * Curves by the definitions of one version of the knowledge.
   *
   * @param corticosteroids generic names
   */
  public OutcomeCurves(OutcomeMeasures measures, Set<String> corticosteroids) {
    this.measures = measures;
    this.corticosteroids = Set.copyOf(corticosteroids);
  }

  /**
   * One curve.
   *
   * @param title what was reached, from when on
   * @param children how many were watched; empty when too few to tell
   * @param points at the times that may be told
   */
  public record Curve(String title, OptionalInt children, List<Point> points) {
    /** Copies its list. */
    public Curve {
      points = List.copyOf(points);
    }
  }

  /**
   * One time.
   *
   * @param months since the beginning
   * @param reached share of children who had reached it, from 0 to 1
   * @param low lower end of the 95 % interval
   * @param high upper end
   */
  public record Point(int months, double reached, double low, double high) {}

  /** All curves of these children. */
  public List<Curve> of(List<History> children) {
    List<Curve> curves = new ArrayList<>();
    curves.add(
        curve(
            "off corticosteroids, since their first dose",
            children.stream().flatMap(c -> steroidStop(c).stream()).toList()));
    for (InactiveRule rule : measures.inactive()) {
      curves.add(
          curve(
              "first visit with " + rule.label() + ", since the first visit",
              children.stream().flatMap(c -> inactive(c, rule).stream()).toList()));
    }
    return curves;
  }

  /** What may be told of times; as few watched as a small count are not told. */
  static Curve curve(String title, List<KaplanMeier.Watched> watched) {
    boolean few = watched.size() <= SmallCells.MOST_SMALL;
    List<Point> points = new ArrayList<>();
    List<KaplanMeier.Step> steps = KaplanMeier.of(watched, CONFIDENCE).steps();
    for (int months : MONTHS) {
      long still = watched.stream().filter(one -> one.time() >= months).count();
      Optional<KaplanMeier.Step> last =
          steps.stream().filter(step -> step.time() <= months).reduce((a, b) -> b);
      if (!few && still > SmallCells.MOST_SMALL && last.isPresent()) {
        KaplanMeier.Step step = last.get();
        points.add(new Point(months, 1 - step.share(), 1 - step.high(), 1 - step.low()));
      }
    }
    return new Curve(title, few ? OptionalInt.empty() : OptionalInt.of(watched.size()), points);
  }

  private Optional<KaplanMeier.Watched> steroidStop(History history) {
    List<Event> given =
        history.holding(EventKind.TREATMENT).stream()
            .filter(event -> corticosteroids.contains(event.body().path("drug").asText()))
            .toList();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = given.get(0).day();
    // several corticosteroids: off only when each one that was begun has stopped
    Map<String, LocalDate> running = new TreeMap<>();
    LocalDate stopped = start;
    for (Event event : given) {
      String drug = event.body().path("drug").asText();
      switch (event.body().path("action").asText()) {
        case "stop" -> {
          running.remove(drug);
          stopped = event.day();
        }
        case "given" -> stopped = event.day();
        default -> running.put(drug, event.day());
      }
    }
    boolean off =
        running.isEmpty()
            && given.get(given.size() - 1).body().path("action").asText().equals("stop");
    return Optional.of(watched(start, off ? stopped : lastDay(history), off));
  }

  private Optional<KaplanMeier.Watched> inactive(History history, InactiveRule rule) {
    List<Visit> visits = visits(history);
    if (visits.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = visits.get(0).day();
    Optional<LocalDate> reached =
        visits.stream()
            .filter(visit -> rule.judge(visit).decision() == Decision.MET)
            .map(Visit::day)
            .findFirst();
    LocalDate last = visits.get(visits.size() - 1).day();
    return Optional.of(watched(start, reached.orElse(last), reached.isPresent()));
  }

  private static KaplanMeier.Watched watched(LocalDate from, LocalDate to, boolean happened) {
    return new KaplanMeier.Watched(ChronoUnit.DAYS.between(from, to) / DAYS_OF_A_MONTH, happened);
  }

  private static LocalDate lastDay(History history) {
    List<Event> events = history.holding();
    return events.get(events.size() - 1).day();
  }

  /** What was measured, by day. Where one scale stands twice on a day, the later entry counts. */
  List<Visit> visits(History history) {
    Map<LocalDate, Map<String, Score>> days = new TreeMap<>();
    for (Event event : history.holding(EventKind.MEASUREMENT)) {
      measures
          .scale(event.body().path("scale").asText())
          .flatMap(scale -> score(scale, event.body()))
          .ifPresent(
              score ->
                  days.computeIfAbsent(event.day(), day -> new LinkedHashMap<>())
                      .put(score.scale().id(), score));
    }
    List<Visit> visits = new ArrayList<>();
    days.forEach((day, scores) -> visits.add(new Visit(day, List.copyOf(scores.values()))));
    return visits;
  }

  /** A number the scale has; an enzyme only in U/L, a sheet only when it is whole (SR-49). */
  private Optional<Score> score(Scale scale, JsonNode body) {
    Optional<BigDecimal> value =
        body.path("value").isNumber()
            ? Optional.of(body.path("value").decimalValue())
            : total(scale, body.path("items"));
    boolean otherUnit = scale.enzyme() && !body.path("unit").asText().equals(ENZYME_UNIT);
    if (value.isEmpty()
        || otherUnit
        || scale.highest().filter(h -> value.get().compareTo(h) > 0).isPresent()) {
      return Optional.empty();
    }
    Optional<BigDecimal> limit =
        body.path("upperLimit").isNumber() && body.path("upperLimit").decimalValue().signum() > 0
            ? Optional.of(body.path("upperLimit").decimalValue())
            : Optional.empty();
    return Optional.of(new Score(scale, value.get(), limit));
  }

  private Optional<BigDecimal> total(Scale scale, JsonNode items) {
    List<Optional<Integer>> points = new ArrayList<>();
    items.forEach(i -> points.add(i.isInt() ? Optional.of(i.asInt()) : Optional.empty()));
    return measures
        .sheet(scale.id())
        .filter(sheet -> sheet.items().size() == points.size())
        .flatMap(
            sheet -> {
              OptionalInt total = sheet.total(points);
              return total.isPresent()
                  ? Optional.of(BigDecimal.valueOf(total.getAsInt()))
                  : Optional.empty();
            });
  }
}
