package org.sarcolemma.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every way of completing the open items of a list of outcomes: which outcomes can still be reached
 * and which items decide between them. Exact, because everything is tried.
 */
final class Completions {
  /** More open items than this would be too many to try. */
  static final int MOST_OPEN = 14;

  private final List<String> open = new ArrayList<>();
  private final int[] outcomeOf;
  private final Set<Integer> certain = new HashSet<>();

  /**
   * Tries everything.
   *
   * @param outcomes first that holds counts; the last always holds
   * @param states what is known of each item
   */
  Completions(List<Outcome> outcomes, Map<String, ItemState> states) {
    Set<String> asked = new LinkedHashSet<>();
    outcomes.forEach(outcome -> asked.addAll(outcome.when().items()));
    Set<String> met = new LinkedHashSet<>();
    for (String item : asked) {
      switch (states.getOrDefault(item, ItemState.NOT_ASSESSED)) {
        case MET -> met.add(item);
        case NOT_ASSESSED -> open.add(item);
        case NOT_MET -> {}
      }
    }
    if (open.size() > MOST_OPEN) {
      throw new IllegalArgumentException(open.size() + " open items; at most " + MOST_OPEN);
    }
    for (int i = 0; i < outcomes.size(); i++) {
      certain.add(i);
    }
    outcomeOf = new int[1 << open.size()];
    for (int completion = 0; completion < outcomeOf.length; completion++) {
      Set<String> completed = new LinkedHashSet<>(met);
      for (int i = 0; i < open.size(); i++) {
        if ((completion & (1 << i)) != 0) {
          completed.add(open.get(i));
        }
      }
      outcomeOf[completion] = first(outcomes, completed);
      certain.removeIf(i -> !outcomes.get(i).when().holds(completed));
    }
  }

  /** Index of the outcome that counts when exactly these items are met. */
  static int first(List<Outcome> outcomes, Set<String> met) {
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).when().holds(met)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no outcome holds; the last must always hold");
  }

  /** Indices of the outcomes that can still be reached, ascending. */
  SortedSet<Integer> reachable() {
    SortedSet<Integer> reachable = new TreeSet<>();
    for (int outcome : outcomeOf) {
      reachable.add(outcome);
    }
    return reachable;
  }

  /** Whether the rule of an outcome holds however the open items turn out. */
  boolean certain(int outcome) {
    return certain.contains(outcome);
  }

  /** Open items whose answer alone can change the outcome, in the order in which they are asked. */
  List<String> deciding() {
    List<String> deciding = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      for (int completion = 0; completion < outcomeOf.length; completion++) {
        if (outcomeOf[completion] != outcomeOf[completion ^ (1 << i)]) {
          deciding.add(open.get(i));
          break;
        }
      }
    }
    return deciding;
  }

  /** The outcomes of indices. */
  static List<Outcome> of(List<Outcome> outcomes, Collection<Integer> indices) {
    return indices.stream().map(outcomes::get).toList();
  }
}
