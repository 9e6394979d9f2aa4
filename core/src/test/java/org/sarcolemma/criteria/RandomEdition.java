package org.sarcolemma.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.patient.Answer;

/** Editions and states made up from a seed. No published set looks like them. */
final class RandomEdition {
  private static final int ITEMS = 7;
  private static final List<ItemState> STATES =
      List.of(ItemState.MET, ItemState.NOT_MET, ItemState.NOT_ASSESSED);

  private final Random random;

  RandomEdition(long seed) {
    random = new Random(seed * 104_729);
  }

  static CriteriaItem item(String id) {
    return new CriteriaItem(
        id, id, new Condition.FindingIs(id, Answer.PRESENT), Optional.empty(), "");
  }

  static EditionCard card(String id) {
    return new EditionCard(id, id + " 2017", 2017, "paper", "table", Standing.SEEN, "note");
  }

  /** Points between 0.1 and 4.0; items 0 and 1 exclude each other. */
  ScoreEdition score() {
    List<ScoredItem> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      Optional<String> oneOf = i < 2 ? Optional.of("age") : Optional.empty();
      items.add(new ScoredItem(item("i" + i), new Points(1 + random.nextInt(40)), oneOf));
    }
    int low = 1 + random.nextInt(60);
    int high = low + 1 + random.nextInt(60);
    return new ScoreEdition(
        card("score"),
        items,
        List.of(
            new ScoreBand("high", "high", new Points(high), "much", true),
            new ScoreBand("middle", "middle", new Points(low), "some", random.nextBoolean()),
            new ScoreBand("low", "low", Points.NONE, "little", false)),
        List.of(
            new Outcome("a", "a", true, new Rule.Met("i2")),
            new Outcome("b", "b", true, new Rule.Otherwise())),
        "",
        Optional.of(5.0));
  }

  /** Rules of every kind, two levels deep. */
  OutcomeEdition rules() {
    List<CriteriaItem> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(item("i" + i));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      outcomes.add(new Outcome("o" + i, "o" + i, random.nextBoolean(), rule(2)));
    }
    outcomes.add(new Outcome("rest", "rest", false, new Rule.Otherwise()));
    return new OutcomeEdition(card("rules"), items, outcomes, random.nextBoolean(), List.of());
  }

  private Rule rule(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      Rule met = new Rule.Met("i" + random.nextInt(ITEMS));
      return random.nextInt(3) == 0 ? new Rule.Not(met) : met;
    }
    List<Rule> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      parts.add(rule(depth - 1));
    }
    return new Rule.AtLeast(1 + random.nextInt(3), parts);
  }

  /** Every item met, not met or not assessed; of items that exclude each other at most one met. */
  Map<String, ItemState> states(CriteriaEdition edition) {
    Map<String, ItemState> states = new LinkedHashMap<>();
    boolean aged = false;
    for (CriteriaItem item : edition.items()) {
      ItemState state = STATES.get(random.nextInt(STATES.size()));
      boolean age = exclusive(edition, item.id());
      if (age && aged && state == ItemState.MET) {
        state = ItemState.NOT_MET;
      }
      aged |= age && state == ItemState.MET;
      states.put(item.id(), state);
    }
    return states;
  }

  private static boolean exclusive(CriteriaEdition edition, String item) {
    return edition instanceof ScoreEdition score
        && score.scored().stream()
            .anyMatch(s -> s.item().id().equals(item) && s.oneOf().isPresent());
  }

  /** Every way of deciding the open items that can be true. */
  static List<Map<String, ItemState>> completions(
      CriteriaEdition edition, Map<String, ItemState> states) {
    List<Map<String, ItemState>> completions = List.of(states);
    for (String item : states.keySet()) {
      List<Map<String, ItemState>> next = new ArrayList<>();
      for (Map<String, ItemState> some : completions) {
        if (some.get(item) != ItemState.NOT_ASSESSED) {
          next.add(some);
          continue;
        }
        for (ItemState answer : List.of(ItemState.MET, ItemState.NOT_MET)) {
          Map<String, ItemState> decided = new LinkedHashMap<>(some);
          decided.put(item, answer);
          next.add(decided);
        }
      }
      completions = next;
    }
    return completions.stream().filter(c -> agesMet(edition, c) <= 1).toList();
  }

  private static long agesMet(CriteriaEdition edition, Map<String, ItemState> states) {
    return states.entrySet().stream()
        .filter(s -> s.getValue() == ItemState.MET && exclusive(edition, s.getKey()))
        .count();
  }
}
