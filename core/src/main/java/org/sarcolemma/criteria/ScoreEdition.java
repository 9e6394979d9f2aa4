package org.sarcolemma.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition that adds up points. A publication with two columns of points is two editions, so that
 * columns cannot be mixed.
 *
 * @param card what a reader must see beside a verdict
 * @param scored items with their points, in the order of the publication
 * @param bands highest first; the last begins at zero
 * @param subgroups the classification tree of those who meet the set, as outcomes; empty without
 * @param subgroupNote how well the tree was checked; empty without
 * @param recalledMidpoint the score at which the probability is one half, from memory of the
 *     publication's formula; never shown, empty without
 */
public record ScoreEdition(
    EditionCard card,
    List<ScoredItem> scored,
    List<ScoreBand> bands,
    List<Outcome> subgroups,
    String subgroupNote,
    Optional<Double> recalledMidpoint)
    implements CriteriaEdition {

  /** Copies its lists and checks that every score lies in exactly one band. */
  public ScoreEdition {
    scored = List.copyOf(scored);
    bands = List.copyOf(bands);
    subgroups = List.copyOf(subgroups);
    if (bands.isEmpty() || !bands.get(bands.size() - 1).from().equals(Points.NONE)) {
      throw new IllegalArgumentException("the last band must begin at 0");
    }
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).from().reaches(bands.get(i - 1).from())) {
        throw new IllegalArgumentException(
            "band " + bands.get(i).id() + " does not begin below " + bands.get(i - 1).id());
      }
    }
  }

  @Override
  public List<CriteriaItem> items() {
    return scored.stream().map(ScoredItem::item).toList();
  }

  /** The band of a score. */
  public ScoreBand band(Points score) {
    return bands.stream()
        .filter(band -> score.reaches(band.from()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("score " + score + " is below 0"));
  }

  /**
   * Worst and best score over the open items.
   *
   * @param states by item id; an item not named is not assessed
   */
  public ScoreRange range(Map<String, ItemState> states) {
    Points low = Points.NONE;
    Points high = Points.NONE;
    Map<String, List<ScoredItem>> exclusive = new LinkedHashMap<>();
    for (ScoredItem item : scored) {
      if (item.oneOf().isPresent()) {
        exclusive.computeIfAbsent(item.oneOf().get(), name -> new ArrayList<>()).add(item);
      } else {
        low = low.plus(points(item, states, ItemState.MET));
        high = high.plus(points(item, states, ItemState.NOT_ASSESSED));
      }
    }
    for (List<ScoredItem> group : exclusive.values()) {
      Points met = most(group, states, ItemState.MET);
      low = low.plus(met);
      high =
          high.plus(
              met.equals(Points.NONE) ? most(group, states, ItemState.NOT_ASSESSED) : Points.NONE);
    }
    return new ScoreRange(low, low.plus(high));
  }

  private static Points points(ScoredItem item, Map<String, ItemState> states, ItemState state) {
    return states.getOrDefault(item.item().id(), ItemState.NOT_ASSESSED) == state
        ? item.points()
        : Points.NONE;
  }

  private static Points most(
      List<ScoredItem> group, Map<String, ItemState> states, ItemState state) {
    Points most = Points.NONE;
    for (ScoredItem item : group) {
      Points points = points(item, states, state);
      most = points.reaches(most) ? points : most;
    }
    return most;
  }

  /**
   * Probability of a score by the logistic formula recalled from memory, 0 to 1. For comparing
   * scores of two editions on one scale in an evaluation; never shown, and never used to find the
   * band.
   *
   * @return empty when the edition has no formula
   */
  public Optional<Double> recalledProbability(Points score) {
    return recalledMidpoint.map(midpoint -> 1 / (1 + StrictMath.exp(midpoint - score.value())));
  }

  @Override
  public CriteriaVerdict judge(Map<String, ItemState> states) {
    Map<String, ItemState> all = complete(states);
    ScoreRange range = range(all);
    ScoreBand worst = band(range.low());
    ScoreBand best = band(range.high());
    Verdict verdict =
        worst.meets() ? Verdict.MEETS : best.meets() ? Verdict.UNDETERMINED : Verdict.DOES_NOT_MEET;
    return new CriteriaVerdict(
        card,
        verdict,
        scored.stream()
            .map(
                s ->
                    new ItemResult(
                        s.item(),
                        all.getOrDefault(s.item().id(), ItemState.NOT_ASSESSED),
                        s.points()))
            .toList(),
        bands.subList(bands.indexOf(best), bands.indexOf(worst) + 1).stream()
            .map(band -> new ClassLabel(band.id(), band.label(), band.meets()))
            .toList(),
        Optional.empty(),
        deciding(all, worst, best),
        Optional.of(new CriteriaVerdict.ScoreBands(range, worst, best)),
        subgroups(all, verdict),
        true);
  }

  private Optional<List<ClassLabel>> subgroups(Map<String, ItemState> all, Verdict verdict) {
    if (verdict != Verdict.MEETS || subgroups.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Completions.of(subgroups, new Completions(subgroups, all).reachable()).stream()
            .map(ClassLabel::of)
            .toList());
  }

  private List<String> deciding(Map<String, ItemState> all, ScoreBand worst, ScoreBand best) {
    if (worst.equals(best)) {
      return List.of();
    }
    return scored.stream()
        .filter(s -> !s.points().equals(Points.NONE))
        .map(s -> s.item().id())
        .filter(id -> all.get(id) == ItemState.NOT_ASSESSED)
        .toList();
  }
}
