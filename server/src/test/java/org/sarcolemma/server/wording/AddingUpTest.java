package org.sarcolemma.server.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AddingUpTest {
  @Tag("SR-29")
  @Test
  void whatIsShownAddsUpToTheSumShown() {
    Random random = new Random(29);
    for (int i = 0; i < 2_000; i++) {
      List<Double> parts = new ArrayList<>();
      double sum = 0;
      for (int n = random.nextInt(25); n >= 0; n--) {
        double part = random.nextGaussian() * 2;
        parts.add(part);
        sum += part;
      }
      List<Double> shown = AddingUp.toHundredths(parts, sum);
      BigDecimal total = BigDecimal.ZERO;
      for (int k = 0; k < shown.size(); k++) {
        total = total.add(BigDecimal.valueOf(shown.get(k)));
        assertThat(shown.get(k)).isCloseTo(parts.get(k), within(0.01 + 1e-9));
      }
      assertThat(total.doubleValue()).isCloseTo(Math.round(sum * 100) / 100.0, within(1e-9));
    }
  }
}
