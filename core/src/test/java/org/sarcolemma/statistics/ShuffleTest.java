package org.sarcolemma.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SR-52")
class ShuffleTest {

  /** Orders of {@code python3 conformance/oracle/shuffle.py NAME N} (Python 3.11.7). */
  @Test
  void theOrderOfANameIsTheSameForEver() {
    assertThat(Shuffle.of("rash_any|jdm", 20))
        .containsExactly(4, 19, 8, 9, 15, 5, 18, 0, 16, 11, 1, 6, 14, 7, 2, 17, 3, 12, 13, 10);
    assertThat(Shuffle.of("ck|imnm_hmgcr", 12))
        .containsExactly(7, 2, 9, 5, 8, 3, 6, 4, 0, 11, 1, 10);
    assertThat(Shuffle.of("", 8)).containsExactly(3, 7, 4, 1, 2, 6, 5, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 199, 200, 201, 5_000})
  void everyNumberComesOnce(int n) {
    assertThat(Arrays.stream(Shuffle.of("scapular_winging|fshd", n)).sorted())
        .containsExactlyElementsOf(IntStream.range(0, n).boxed().toList());
  }

  @Test
  void otherNamesGiveUnrelatedOrders() {
    Set<String> orders = new HashSet<>();
    double product = 0;
    int pairs = 400;
    for (int i = 0; i < pairs; i++) {
      int[] one = Shuffle.of("finding" + i + "|jdm", 200);
      int[] other = Shuffle.of("finding" + i + "|lgmd", 200);
      orders.add(Arrays.toString(one));
      for (int k = 0; k < one.length; k++) {
        product += (one[k] - 99.5) * (other[k] - 99.5);
      }
    }
    double correlation = product / (pairs * 200 * (200 * 200 - 1) / 12.0);
    assertThat(orders).hasSize(pairs);
    // standard error 1 / sqrt(80,000)
    assertThat(correlation).isBetween(-0.014, 0.014);
  }

  @Test
  void everyPlaceGetsEveryNumberAboutEquallyOften() {
    int[][] seen = new int[5][5];
    for (int i = 0; i < 10_000; i++) {
      int[] order = Shuffle.of("name" + i, 5);
      for (int place = 0; place < 5; place++) {
        seen[place][order[place]]++;
      }
    }
    for (int[] place : seen) {
      for (int count : place) {
        // 2,000 expected, standard deviation 40
        assertThat(count).isBetween(1_820, 2_180);
      }
    }
  }
}
