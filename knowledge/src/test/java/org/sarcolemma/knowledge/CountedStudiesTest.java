package org.sarcolemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evidence.CountedStudies;
import org.sarcolemma.evidence.CountedStudy;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;

/** Counts of the shipped knowledge as a review would pool them. */
class CountedStudiesTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();

  @Test
  void nobodyIsCountedTwiceAndWhatIsLeftOutSaysWhy() {
    for (Finding finding : KNOWLEDGE.findings().values()) {
      for (Hypothesis disease : KNOWLEDGE.tree().nodes()) {
        CountedStudies studies = CountedStudies.of(KNOWLEDGE, finding.id(), disease.id());
        for (CountedStudy one : studies.studies()) {
          for (CountedStudy other : studies.studies()) {
            assertThat(one.row().equals(other.row()) || !shares(one, other))
                .as(one + " " + other)
                .isTrue();
          }
        }
        assertThat(studies.leftOut().values()).noneMatch(String::isBlank);
      }
    }
  }

  private static boolean shares(CountedStudy one, CountedStudy other) {
    return one.reference().equals(other.reference())
        || KNOWLEDGE
            .reference(one.reference())
            .cohorts()
            .share(KNOWLEDGE.reference(other.reference()).cohorts());
  }

  /** The 13 children of one series are among the 84 of the review's pool. */
  @Test
  void smallerPartOfALargerPoolIsLeftOut() {
    CountedStudies studies = CountedStudies.of(KNOWLEDGE, "share_of_pediatric_imnm", "hmgcr");
    assertThat(studies.children()).isTrue();
    assertThat(studies.leftOut()).containsKey("F0042");
    assertThat(studies.studies()).extracting(CountedStudy::row).contains("F0044");
  }

  @Test
  void studiesStandByYear() {
    List<Integer> years =
        CountedStudies.of(KNOWLEDGE, "rash_any", "hmgcr").studies().stream()
            .map(study -> study.year().orElse(9999))
            .toList();
    assertThat(years).isSorted();
  }

  @Test
  void noCountIsNoStudy() {
    CountedStudies none = CountedStudies.of(KNOWLEDGE, "mxa_sarcoplasmic", "no_such_disease");
    assertThat(none.studies()).isEmpty();
    assertThat(none.pooled()).isEmpty();
    assertThat(none.cumulative()).isEmpty();
  }
}
