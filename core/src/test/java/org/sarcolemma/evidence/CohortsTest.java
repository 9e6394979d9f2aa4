package org.sarcolemma.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CohortsTest {
  private final Cohorts review = Cohorts.of(List.of("literature-pool"));
  private final Cohorts otherReview = Cohorts.of(List.of("literature-pool"));
  private final Cohorts registry = Cohorts.of(List.of("us-registry", "literature-pool (part)"));
  private final Cohorts laboratory =
      Cohorts.of(List.of("tokyo-laboratory", "literature-pool (part)"));

  @Test
  void twoReviewsOfOnePoolShareItsPatients() {
    assertThat(review.share(otherReview)).isTrue();
  }

  @Test
  void aReviewSharesPatientsWithEverySeriesItReuses() {
    assertThat(review.share(registry)).isTrue();
    assertThat(registry.share(review)).isTrue();
    assertThat(review.share(laboratory)).isTrue();
  }

  @Test
  void twoSeriesOfOnePoolShareNobody() {
    assertThat(registry.share(laboratory)).isFalse();
  }

  @Test
  void aPaperOfItsOwnSharesWithNobodyNotEvenItself() {
    assertThat(Cohorts.NONE.share(review)).isFalse();
    assertThat(Cohorts.NONE.share(Cohorts.NONE)).isFalse();
  }

  @Test
  void unitedTheyShareWhatEitherShares() {
    Cohorts both = registry.and(laboratory);
    assertThat(both.share(Cohorts.of(List.of("us-registry")))).isTrue();
    assertThat(both.share(Cohorts.of(List.of("tokyo-laboratory")))).isTrue();
    assertThat(both.share(Cohorts.of(List.of("uk-cohort")))).isFalse();
    assertThat(both.share(review)).isTrue();
    assertThat(Cohorts.NONE.and(registry)).isEqualTo(registry);
    assertThat(registry.and(Cohorts.NONE)).isEqualTo(registry);
  }
}
