package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderStatisticTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 7, 60, 200})
  void agreesWithSorting(int n) {
    Random random = new Random(n);
    for (int run = 0; run < 50; run++) {
      // every other run has many values alike
      double grain = run % 2 == 0 ? 1e-9 : 0.25;
      double[] values = random.doubles(n).map(x -> grain * StrictMath.rint(x / grain)).toArray();
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      for (int skipped = 0; skipped < Math.min(n, 8); skipped++) {
        assertThat(OrderStatistic.smallest(values, skipped)).isEqualTo(sorted[skipped]);
        assertThat(OrderStatistic.largest(values, skipped)).isEqualTo(sorted[n - 1 - skipped]);
      }
    }
  }
}
