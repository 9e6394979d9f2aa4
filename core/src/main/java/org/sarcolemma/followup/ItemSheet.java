package org.sarcolemma.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scale that is added up from items: the Childhood Myositis Assessment Scale or manual muscle
 * testing of eight groups. There is a total only when every item was asked: nobody published how to
 * fill in a missing one.
 *
 * @param scale id of the scale the total counts in
 * @param items in the order of the sheet
 */
public record ItemSheet(String scale, List<Item> items) {
  /**
   * One item.
   *
   * @param label wording for clinicians
   * @param most its maximum
   * @param seconds for an item that is timed: how many whole seconds bring one point, two points,
   *     and so on; empty for an item that is judged
   * @param unseen whether that came from memory and not from a seen source
   */
  public record Item(String label, int most, List<Integer> seconds, boolean unseen) {
    /** Copies its list. */
    public Item {
      seconds = List.copyOf(seconds);
      if (!seconds.isEmpty() && seconds.size() != most) {
        throw new IllegalArgumentException(label + ": as many bands of seconds as points");
      }
    }

    /**
     * Points for a hold of some seconds.
     *
     * @throws IllegalStateException when the item is not timed
     */
    public int points(int held) {
      if (seconds.isEmpty()) {
        throw new IllegalStateException(label + " is not timed");
      }
      return (int) seconds.stream().filter(least -> held >= least).count();
    }
  }

  /** Copies its list. */
  public ItemSheet {
    items = List.copyOf(items);
  }

  /** The highest total. */
  public int most() {
    return items.stream().mapToInt(Item::most).sum();
  }

  /**
   * The total.
   *
   * @param points of each item in order; empty for one that was not asked
   * @return empty unless every item was asked
   * @throws IllegalArgumentException naming an item outside its range
   */
  public OptionalInt total(List<Optional<Integer>> points) {
    if (points.size() != items.size()) {
      throw new IllegalArgumentException(
          points.size() + " items; " + items.size() + " were expected");
    }
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).isPresent()) {
        asked.add(within(i, points.get(i).get()));
      }
    }
    return asked.size() < items.size()
        ? OptionalInt.empty()
        : OptionalInt.of(asked.stream().mapToInt(Integer::intValue).sum());
  }

  private int within(int at, int points) {
    int most = items.get(at).most();
    if (points < 0 || points > most) {
      throw new IllegalArgumentException(
          "item " + (at + 1) + (points < 0 ? " below 0" : " above maximum " + most));
    }
    return points;
  }
}
