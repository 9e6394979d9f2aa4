package org.sarcolemma.registry.research;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.sarcolemma.followup.Decision;
import org.sarcolemma.followup.InactiveRule;
import org.sarcolemma.followup.OutcomeMeasures;
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
  private static final int ROUNDED = 5;

  private final OutcomeMeasures measures;
  private final VisitScores scores;
  private final Set<String> corticosteroids;

  /**
   * Curves by the definitions of one version of the knowledge.
   *
   * @param corticosteroids generic names
   */
  public OutcomeCurves(OutcomeMeasures measures, Set<String> corticosteroids) {
    this.measures = measures;
    this.scores = new VisitScores(measures);
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
   * @param watched how many children were still watched, rounded down to a multiple of {@value
   *     #ROUNDED}: two exact numbers would tell how few left between them
   */
  public record Point(int months, double reached, double low, double high, int watched) {}

  /** All curves of these children. */
  public List<Curve> of(List<History> children) {
    return curves(children.stream().map(this::watched).toList());
  }

  /** What each curve is about, in their order. */
  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    titles.add("off corticosteroids, since their first dose");
    for (InactiveRule rule : measures.inactive()) {
      titles.add("first visit with " + rule.label() + ", since the first visit");
    }
    return titles;
  }

  /** How long a child was watched for each curve, in their order. */
  List<Optional<KaplanMeier.Watched>> watched(History child) {
    List<Optional<KaplanMeier.Watched>> watched = new ArrayList<>();
    watched.add(steroidStop(child));
    measures.inactive().forEach(rule -> watched.add(inactive(child, rule)));
    return watched;
  }

  /** All curves of children, of each of whom it is known how long they were watched. */
  List<Curve> curves(List<List<Optional<KaplanMeier.Watched>>> children) {
    List<String> titles = titles();
    List<Curve> curves = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      int which = i;
      List<KaplanMeier.Watched> watched =
          children.stream().flatMap(child -> child.get(which).stream()).toList();
      Curve curve = curve(titles.get(i), watched);
      // where all children are known in number, so would be those who were not watched
      curves.add(
          SmallCells.small(children.size() - watched.size())
              ? new Curve(curve.title(), OptionalInt.empty(), curve.points())
              : curve);
    }
    return curves;
  }

  /** What may be told of times; as few watched as a small count are not told. */
  static Curve curve(String title, List<KaplanMeier.Watched> watched) {
    boolean few = watched.size() <= SmallCells.MOST_SMALL;
    List<Point> points = new ArrayList<>();
    List<KaplanMeier.Step> steps = KaplanMeier.of(watched, CONFIDENCE).steps();
    for (int months : MONTHS) {
      int still = (int) watched.stream().filter(one -> one.time() >= months).count();
      Optional<KaplanMeier.Step> last =
          steps.stream().filter(step -> step.time() <= months).reduce((a, b) -> b);
      if (!few
          && still > SmallCells.MOST_SMALL
          && last.filter(step -> step.share() > 0).isPresent()) {
        KaplanMeier.Step step = last.get();
        int rounded = still - still % ROUNDED;
        points.add(new Point(months, 1 - step.share(), 1 - step.high(), 1 - step.low(), rounded));
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
    List<Visit> visits = scores.of(history);
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
}
