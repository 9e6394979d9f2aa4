package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.RowOf;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** How many children a probability rests on. */
@Tag("SR-28")
class PatientsBehindTest {
  private static final Patient CHILD =
      Patient.unknown(AgeGroup.CHILD).with(Map.of("rash", Answer.PRESENT, "fever", Answer.ABSENT));

  private static SmallKnowledge knowledge() {
    return SmallKnowledge.ofSixDiseases()
        .finding("rash")
        .finding("fever")
        .finding("cough")
        .reference("one", Cohorts.NONE)
        .reference("two", Cohorts.NONE)
        .reference("registry 2001", Cohorts.of(List.of("registry")))
        .reference("registry 2011", Cohorts.of(List.of("registry")));
  }

  private static PatientsBehind behind(SmallKnowledge knowledge, String disease) {
    return new Differential(knowledge.knowledge())
        .rank(CHILD, SmallKnowledge.CLINIC)
        .patientsBehind(disease);
  }

  @Test
  void ofEveryPublicationTheLargestGroupExaminedCounts() {
    SmallKnowledge knowledge =
        knowledge()
            .counted("rash", "jdm", 9, 10, "one")
            .counted("fever", "jdm", 3, 12, "one")
            .counted("rash", "jdm", 1, 30, "two");
    assertThat(behind(knowledge, "jdm")).isEqualTo(new PatientsBehind(42, 42));
  }

  @Test
  void adultsAndMixedGroupsAreNotChildren() {
    SmallKnowledge knowledge =
        knowledge()
            .counted("rash", "jdm", 9, 10, "one")
            .row(
                RowOf.finding("rash", "jdm")
                    .counts(5, 50)
                    .population(Population.ADULT)
                    .reference("two")
                    .row());
    assertThat(behind(knowledge, "jdm")).isEqualTo(new PatientsBehind(10, 60));
  }

  @Test
  void rowsOfQuestionsNobodyAnsweredAndOfOtherDiseasesDoNotCount() {
    SmallKnowledge knowledge =
        knowledge()
            .counted("cough", "jdm", 9, 10, "one")
            .counted("rash", "lgmd", 1, 30, "two")
            .counted("rash", "immune", 1, 30, "two");
    assertThat(behind(knowledge, "jdm")).isEqualTo(new PatientsBehind(0, 0));
    assertThat(behind(knowledge, "immune")).isEqualTo(new PatientsBehind(30, 30));
  }

  @Test
  void aFamilyRestsOnThePatientsOfItsMembers() {
    SmallKnowledge knowledge =
        knowledge()
            .counted("rash", "imnm_hmgcr", 1, 10, "one")
            .counted("rash", "imnm_srp", 1, 7, "two");
    assertThat(behind(knowledge, "imnm")).isEqualTo(new PatientsBehind(17, 17));
  }

  @Test
  void assumptionsRestOnNobody() {
    SmallKnowledge knowledge =
        knowledge()
            .row(RowOf.finding("rash", "jdm").counts(1, 50).level(EvidenceLevel.MEMORY).row());
    assertThat(behind(knowledge, "jdm")).isEqualTo(new PatientsBehind(0, 0));
    assertThat(behind(knowledge, "jdm").veryFew()).isTrue();
  }

  @Test
  void twoPublicationsOfOneRegistryCountOnce() {
    SmallKnowledge knowledge =
        knowledge()
            .counted("rash", "jdm", 9, 40, "registry 2001")
            .counted("rash", "jdm", 9, 70, "registry 2011");
    assertThat(behind(knowledge, "jdm")).isEqualTo(new PatientsBehind(70, 70));
  }

  @Test
  void fewerThanTenChildrenAreVeryFew() {
    assertThat(new PatientsBehind(9, 500).veryFew()).isTrue();
    assertThat(new PatientsBehind(10, 10).veryFew()).isFalse();
  }

  @Test
  void aReviewAndASeriesItReusesCountOnce() {
    SmallKnowledge knowledge =
        knowledge()
            .reference("review", Cohorts.of(List.of("pool")))
            .reference("series", Cohorts.of(List.of("laboratory", "pool (part)")))
            .counted("rash", "imnm", 33, 84, "review")
            .counted("rash", "imnm_hmgcr", 4, 9, "series");
    assertThat(behind(knowledge, "imnm")).isEqualTo(new PatientsBehind(84, 84));
  }

  @Test
  void childrenOfAMixedGroupCountOnceAmongAll() {
    SmallKnowledge knowledge =
        knowledge()
            .counted("rash", "jdm", 9, 33, "one")
            .row(
                RowOf.finding("fever", "jdm")
                    .counts(5, 111)
                    .population(Population.MIXED)
                    .reference("one")
                    .row());
    assertThat(behind(knowledge, "jdm")).isEqualTo(new PatientsBehind(33, 111));
  }
}
