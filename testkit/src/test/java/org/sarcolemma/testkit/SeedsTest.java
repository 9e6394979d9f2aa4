package org.sarcolemma.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsTest {

  @ParameterizedTest
  @MethodSource(Seeds.EACH)
  void aSeedGivesTheSameNumbersEveryTime(long seed) {
    assertThat(Seeds.random(seed, "purpose").nextLong())
        .isEqualTo(Seeds.random(seed, "purpose").nextLong());
  }

  @Test
  void otherSeedsAndOtherPurposesGiveOtherNumbers() {
    assertThat(Seeds.random(1, "purpose").nextLong())
        .isNotEqualTo(Seeds.random(2, "purpose").nextLong())
        .isNotEqualTo(Seeds.random(1, "another").nextLong());
  }

  @Test
  void seedsStartAtOne() {
    assertThat(Seeds.each().limit(3)).containsExactly(1L, 2L, 3L);
  }
}
