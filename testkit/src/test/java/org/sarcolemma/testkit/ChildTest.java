package org.sarcolemma.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcolemma.testkit.Child.Antibody.HMGCR;
import static org.sarcolemma.testkit.Child.Antibody.SRP;
import static org.sarcolemma.testkit.Child.Weakness.PROXIMAL;
import static org.sarcolemma.testkit.Child.child;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

class ChildTest {
  private final Knowledge knowledge = KnowledgeFiles.load();

  @Test
  void aChildIsToldInTheWordsOfTheClinic() {
    Patient girl =
        child(9, Sex.FEMALE)
            .weakness(PROXIMAL)
            .over(5)
            .ck(12_400)
            .rash(Answer.ABSENT)
            .antibody(HMGCR, Answer.UNKNOWN)
            .antibody(SRP, Answer.ABSENT)
            .patient();
    assertThat(girl.ageGroup()).isEqualTo(AgeGroup.CHILD);
    assertThat(girl.onset()).contains(new Age(9));
    assertThat(girl.sex()).isEqualTo(Sex.FEMALE);
    assertThat(girl.findings())
        .containsOnly(
            Map.entry("proximal_weakness", Answer.PRESENT),
            Map.entry("rash_any", Answer.ABSENT),
            Map.entry("anti_srp_positive", Answer.ABSENT));
    assertThat(girl.quantities())
        .containsOnly(
            Map.entry("ck", Reading.exactly(12_400)), Map.entry("onset_tempo", Reading.exactly(5)));
  }

  @Test
  void whatIsNotSaidIsUnknown() {
    assertThat(child().patient()).isEqualTo(Patient.unknown(AgeGroup.CHILD));
    assertThat(child(40, Sex.MALE).patient().ageGroup()).isEqualTo(AgeGroup.ADULT);
  }

  @ParameterizedTest
  @EnumSource(Child.Weakness.class)
  void everyWeaknessIsAFindingThatIsWeighed(Child.Weakness weakness) {
    allAreWeighed(child().weakness(weakness));
  }

  @ParameterizedTest
  @EnumSource(Child.Antibody.class)
  void everyAntibodyIsAFindingThatIsWeighed(Child.Antibody antibody) {
    allAreWeighed(child().antibody(antibody, Answer.PRESENT));
  }

  @Test
  void allElseThatHasAWordIsWeighed() {
    allAreWeighed(
        child()
            .rash(Answer.PRESENT)
            .scapularWinging(Answer.PRESENT)
            .statins(Answer.PRESENT)
            .negativeGenePanel()
            .variant("lgmd_fkrp")
            .finding("calf_pain", Answer.PRESENT));
    assertThat(knowledge.quantities())
        .containsKeys(child().ck(1).over(1).patient().quantities().keySet().toArray(new String[0]));
  }

  private void allAreWeighed(Child child) {
    assertThat(child.patient().findings().keySet())
        .isNotEmpty()
        .allSatisfy(
            id ->
                assertThat(knowledge.finding(id).filter(f -> f.inDifferential()))
                    .as(id)
                    .isPresent());
  }
}
