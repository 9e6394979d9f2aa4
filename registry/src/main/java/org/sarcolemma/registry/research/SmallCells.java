package org.sarcolemma.registry.research;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Counts of children that may be shared. A count from 1 to {@value #MOST_SMALL} is hidden, and with
 * it as many others as it takes that the total does not give it away: nobody can tell of a hidden
 * count that it is small.
 */
public final class SmallCells {
  /** The largest count that is hidden. */
  public static final int MOST_SMALL = 10;

  private SmallCells() {}

  /**
   * Counts with a total, as they may be shown.
   *
   * @param counts in their order; empty where hidden
   * @param total empty where hidden
   */
  public record Shown(List<OptionalInt> counts, OptionalInt total) {
    /** Copies its list. */
    public Shown {
      counts = List.copyOf(counts);
    }
  }

  /** Whether a count is hidden. */
  public static boolean small(int count) {
    return count >= 1 && count <= MOST_SMALL;
  }

  /** Hides what must be hidden of groups that do not overlap. */
  public static Shown of(List<Integer> counts) {
    return of(counts, Collections.nCopies(counts.size(), false));
  }

  /**
   * The same where some groups must not be told for another reason.
   *
   * @param untold for each count whether it must be hidden whatever it is
   */
  static Shown of(List<Integer> counts, List<Boolean> untold) {
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    boolean[] hidden = new boolean[counts.size()];
    boolean any = false;
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = small(counts.get(i)) || (untold.get(i) && counts.get(i) > 0);
      any |= hidden[i];
    }
    List<Integer> next = new ArrayList<>();
    for (int i = 0; i < hidden.length; i++) {
      if (!hidden[i] && counts.get(i) > 0) {
        next.add(i);
      }
    }
    next.sort(Comparator.comparing(counts::get));
    boolean open = any && tells(counts, hidden);
    for (int i = 0; open && i < next.size(); i++) {
      hidden[next.get(i)] = true;
      open = tells(counts, hidden);
    }
    List<OptionalInt> shown = new ArrayList<>();
    for (int i = 0; i < hidden.length; i++) {
      shown.add(hidden[i] ? OptionalInt.empty() : OptionalInt.of(counts.get(i)));
    }
    // where every count is hidden and the total still tells, it is hidden too
    return new Shown(shown, open ? OptionalInt.empty() : OptionalInt.of(total));
  }

  /**
   * Whether the sum of the hidden counts, which anybody can work out from the total, shows that one
   * of them is small: each is at least 1, so none is above the sum less 1 for each other.
   */
  private static boolean tells(List<Integer> counts, boolean[] hidden) {
    int sum = 0;
    int cells = 0;
    for (int i = 0; i < hidden.length; i++) {
      sum += hidden[i] ? counts.get(i) : 0;
      cells += hidden[i] ? 1 : 0;
    }
    return cells < 2 || sum - (cells - 1) <= MOST_SMALL;
  }
}
