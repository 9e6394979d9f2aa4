package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
  private final Tally tally = new Tally(20, 5, 4);

  @Test
  void limitingKeepsMeanAndAssumedShare() {
    Tally limited = tally.atMost(6);
    assertThat(limited.size()).isCloseTo(6, within(1e-12));
    assertThat(limited.mean()).isCloseTo(0.25, within(1e-15));
    assertThat(limited.assumedShare()).isCloseTo(0.2, within(1e-15));
    assertThat(tally.atMost(20)).isSameAs(tally);
    assertThat(Tally.NONE.atMost(0)).isEqualTo(Tally.NONE);
  }

  @Test
  void samplesAddUp() {
    assertThat(tally.plus(tally)).isEqualTo(tally.times(2));
    assertThat(tally.plus(Tally.NONE)).isEqualTo(tally);
    assertThat(Tally.NONE.assumedShare()).isZero();
  }

  @Test
  void countsAreNeverNegative() {
    assertThat(new Tally(3, 3.0000000001, 0).counts().absent()).isZero();
    assertThat(tally.counts().present()).isEqualTo(5);
    assertThat(tally.counts().absent()).isEqualTo(15);
  }
}
