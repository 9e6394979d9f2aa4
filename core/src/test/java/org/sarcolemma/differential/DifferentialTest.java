package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/** What of a patient is weighed. */
class DifferentialTest {
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);

  private static Patient of(AgeGroup group, Sex sex, double onset) {
    Optional<Age> age = onset < 0 ? Optional.empty() : Optional.of(new Age(onset));
    return new Patient(group, age, sex, new TreeMap<>(), new TreeMap<>());
  }

  private static Ranking rank(SmallKnowledge knowledge, Patient patient) {
    return new Differential(knowledge.knowledge()).rank(patient, SmallKnowledge.CLINIC);
  }

  @Test
  void sexAnswersTheFindingOfItsName() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases().finding("female_sex").counted("female_sex", "jdm", 60, 60);
    double girl = rank(knowledge, of(AgeGroup.CHILD, Sex.FEMALE, -1)).probability("jdm");
    double boy = rank(knowledge, of(AgeGroup.CHILD, Sex.MALE, -1)).probability("jdm");
    double untold = rank(knowledge, of(AgeGroup.CHILD, Sex.UNKNOWN, -1)).probability("jdm");
    assertThat(girl).isGreaterThan(untold);
    assertThat(untold).isGreaterThan(boy);
    assertThat(rank(knowledge, of(AgeGroup.CHILD, Sex.UNKNOWN, -1)).weighed()).isEmpty();
  }

  @Test
  void sexIsNotCountedTwice() {
    SmallKnowledge knowledge = SmallKnowledge.ofSixDiseases().finding("female_sex");
    Patient girl = of(AgeGroup.CHILD, Sex.FEMALE, -1).with("female_sex", Answer.PRESENT);
    assertThat(rank(knowledge, girl).weighed()).containsExactly("female_sex");
  }

  @Test
  void ageAtOnsetIsWeighedWithinTheAgeGroup() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases().onsetAge().level("onset_age", "fshd", 15, 40);
    assertThat(rank(knowledge, of(AgeGroup.CHILD, Sex.UNKNOWN, 15)).weighed())
        .containsExactly("onset_age");
    assertThat(rank(knowledge, of(AgeGroup.CHILD, Sex.UNKNOWN, 15)).probability("fshd"))
        .isGreaterThan(rank(knowledge, of(AgeGroup.CHILD, Sex.UNKNOWN, 3)).probability("fshd"));
    assertThat(rank(knowledge, of(AgeGroup.ADULT, Sex.UNKNOWN, 19)).probability("fshd"))
        .isGreaterThan(rank(knowledge, of(AgeGroup.ADULT, Sex.UNKNOWN, 60)).probability("fshd"));
  }

  /** Who differs more between patients, is ruled out less by an unusual one. */
  @Test
  void aWiderSpreadOfItsOwnForgivesAnUnusualReading() {
    SmallKnowledge same = SmallKnowledge.ofSixDiseases().creatineKinase();
    SmallKnowledge wider = SmallKnowledge.ofSixDiseases().creatineKinase(Map.of("imnm", 1.2));
    for (SmallKnowledge knowledge : List.of(same, wider)) {
      knowledge.level("ck", "imnm_hmgcr", 8000, 60).level("ck", "jdm", 8000, 60);
    }
    Patient low = CHILD.with("ck", Reading.exactly(150));
    assertThat(rank(wider, low).probability("imnm_hmgcr"))
        .isGreaterThan(rank(same, low).probability("imnm_hmgcr"));
    Patient usual = CHILD.with("ck", Reading.exactly(8000));
    assertThat(rank(wider, usual).probability("imnm_hmgcr"))
        .isLessThan(rank(same, usual).probability("imnm_hmgcr"));
  }

  @Test
  void findingsOutsideTheDifferentialAndFindingsNobodyKnowsMoveNothing() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .listedFinding("course")
            .counted("course", "jdm", 60, 60)
            .finding("rash");
    Patient child =
        CHILD
            .with(Map.of("course", Answer.PRESENT, "humours", Answer.PRESENT))
            .with("bile", Reading.exactly(3));
    assertThat(rank(knowledge, child).weighed()).isEmpty();
  }

  @Test
  void impliedAnswersAreNotWeighed() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases().finding("rash").finding("gottron", "", "rash");
    assertThat(
            rank(knowledge, CHILD.with(Map.of("gottron", Answer.PRESENT, "rash", Answer.PRESENT)))
                .weighed())
        .containsExactly("gottron");
    assertThat(
            rank(knowledge, CHILD.with(Map.of("gottron", Answer.ABSENT, "rash", Answer.ABSENT)))
                .weighed())
        .containsExactly("rash");
  }

  @Test
  void theAgeGroupDecidesWhoseEvidenceCounts() {
    SmallKnowledge knowledge = SmallKnowledge.ofSixDiseases();
    for (AgeGroup group : AgeGroup.values()) {
      assertThat(rank(knowledge, Patient.unknown(group)).ageGroup()).isEqualTo(group);
    }
  }

  @Test
  void quantitiesWithoutAModelAndFindingsWithoutRowsChangeNoProbability() {
    Knowledge knowledge = SmallKnowledge.ofSixDiseases().finding("hiccup").knowledge();
    Ranking before = new Differential(knowledge).rank(CHILD, SmallKnowledge.CLINIC);
    Ranking after =
        new Differential(knowledge)
            .rank(CHILD.with("hiccup", Answer.PRESENT), SmallKnowledge.CLINIC);
    before
        .probabilities()
        .forEach(
            (node, p) ->
                assertThat(after.probability(node))
                    .isCloseTo(p, org.assertj.core.api.Assertions.within(1e-14)));
  }

  @Test
  void anAnswerThatIsNotWeighedSilencesNoOther() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("dm_antibody")
            .listedFinding("mda5", "dm_antibody")
            .counted("dm_antibody", "jdm", 30, 60)
            .counted("dm_antibody", "inherited", 0, 60);
    Patient child = CHILD.with(Map.of("mda5", Answer.PRESENT, "dm_antibody", Answer.PRESENT));
    assertThat(rank(knowledge, child).weighed()).containsExactly("dm_antibody");
  }

  @Test
  void aDenialThatIsNotWeighedSilencesNoOther() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .listedFinding("mri_abnormal")
            .finding("mri_oedema", "", "mri_abnormal")
            .counted("mri_oedema", "jdm", 55, 60)
            .counted("mri_oedema", "inherited", 10, 60);
    Patient child = CHILD.with(Map.of("mri_abnormal", Answer.ABSENT, "mri_oedema", Answer.ABSENT));
    assertThat(rank(knowledge, child).weighed()).containsExactly("mri_oedema");
  }

  @Test
  void ageAtOnsetIsCountedOnce() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases().onsetAge().level("onset_age", "fshd", 15, 40);
    Reading fifteen = Reading.exactly(15);
    Patient child = of(AgeGroup.CHILD, Sex.UNKNOWN, 15).with("onset_age", fifteen);
    assertThat(rank(knowledge, child).weighed()).containsExactly("onset_age");
    Patient adult = of(AgeGroup.ADULT, Sex.UNKNOWN, 40).with("onset_age", Reading.exactly(40));
    assertThat(rank(knowledge, adult).weighed()).containsExactly("onset_age");
  }

  @Test
  void theFindingFemaleSexAnswersWhereSexIsNotRecorded() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases().finding("female_sex").counted("female_sex", "jdm", 60, 60);
    assertThat(rank(knowledge, CHILD.with("female_sex", Answer.PRESENT)).weighed())
        .containsExactly("female_sex");
  }
}
