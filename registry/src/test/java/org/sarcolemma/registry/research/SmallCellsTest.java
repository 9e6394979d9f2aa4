package org.sarcolemma.registry.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Nobody who sees the counts and the total can tell that a count is small: every table that would
 * look the same is tried.
 */
class SmallCellsTest {
  @Test
  void everyTableThatLooksTheSameIsTried() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 400; round++) {
      List<Integer> counts = new ArrayList<>();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        counts.add(random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(26));
      }
      SmallCells.Shown shown = SmallCells.of(counts);
      for (int i = 0; i < counts.size(); i++) {
        OptionalInt cell = shown.counts().get(i);
        if (cell.isPresent()) {
          assertThat(cell.getAsInt()).isEqualTo(counts.get(i));
          assertThat(counts.get(i))
              .satisfiesAnyOf(n -> assertThat(n).isZero(), n -> assertThat(n).isGreaterThan(10));
        } else {
          assertThat(largest(shown, i)).as(counts + " cell " + i).isGreaterThan(10);
        }
      }
    }
  }

  /** The largest count a hidden cell could have, by trying. */
  private static int largest(SmallCells.Shown shown, int cell) {
    if (shown.total().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    int rest = shown.total().getAsInt();
    int others = 0;
    for (int i = 0; i < shown.counts().size(); i++) {
      rest -= shown.counts().get(i).orElse(0);
      others += i != cell && shown.counts().get(i).isEmpty() ? 1 : 0;
    }
    int largest = 0;
    for (int tried = 1; tried <= rest; tried++) {
      if (can(rest - tried, others)) {
        largest = tried;
      }
    }
    return largest;
  }

  /** Whether a sum can be made of so many counts of 1 or more, by trying. */
  private static boolean can(int sum, int counts) {
    if (counts == 0) {
      return sum == 0;
    }
    for (int one = 1; one <= sum; one++) {
      if (can(sum - one, counts - 1)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void nothingIsHiddenWithoutNeed() {
    assertThat(SmallCells.of(List.of(0, 11, 40)).counts())
        .containsExactly(OptionalInt.of(0), OptionalInt.of(11), OptionalInt.of(40));
    SmallCells.Shown one = SmallCells.of(List.of(3, 0, 12, 90));
    assertThat(one.counts())
        .as("the smallest other count hides the small one")
        .containsExactly(
            OptionalInt.empty(), OptionalInt.of(0), OptionalInt.empty(), OptionalInt.of(90));
    assertThat(one.total()).hasValue(105);
    assertThat(SmallCells.of(List.of(3)).total()).isEmpty();
  }
}
