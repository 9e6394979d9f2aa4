package org.sarcolemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.guidance.Urgency;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

class SarcolemmaTest {

  private static SmallKnowledge figures() {
    return SmallKnowledge.ofSixDiseases()
        .setting("neuromuscular_clinic")
        .finding("proximal_weakness")
        .finding("rash_any")
        .counted("proximal_weakness", "imnm", 50, 55)
        .counted("proximal_weakness", "lgmd", 40, 45)
        .counted("proximal_weakness", "jdm", 30, 50)
        .counted("rash_any", "jdm", 48, 50)
        .counted("rash_any", "imnm", 20, 55)
        .counted("rash_any", "inherited", 1, 60)
        .creatineKinase()
        .level("ck", "imnm_hmgcr", 9_000, 40)
        .level("ck", "jdm", 800, 40)
        .test("antibodies", "rash_any")
        .advice("test", "antibodies", Urgency.SOON, new Condition.ProbabilityAtLeast("imnm", 0.05));
  }

  /** The example in the documentation of {@link Sarcolemma}, line by line. */
  @Test
  void theExampleOfTheDocumentationRuns() {
    Knowledge knowledge = figures().knowledge();
    Sarcolemma sarcolemma = new Sarcolemma(knowledge);
    Patient child =
        Patient.unknown(AgeGroup.CHILD)
            .with("proximal_weakness", Answer.PRESENT)
            .with("ck", Reading.exactly(12_400))
            .with("rash_any", Answer.ABSENT);
    Assessment answer = sarcolemma.assess(child, "neuromuscular_clinic");
    assertThat(answer.diagnoses().get(0).probability()).isStrictlyBetween(0.0, 1.0);
    assertThat(answer.diagnoses().get(0).id()).isNotEqualTo("jdm");
    assertThat(answer.patient()).isEqualTo(child);
    assertThat(answer.knowledgeVersion()).isEqualTo("test");
    assertThat(sarcolemma.knowledge()).isSameAs(knowledge);
  }

  @Test
  @Tag("SR-20")
  void adviceOnAPendingTestSaysToChaseItsResult() {
    Sarcolemma sarcolemma = new Sarcolemma(figures().knowledge());
    Patient child = Patient.unknown(AgeGroup.CHILD).with("proximal_weakness", Answer.PRESENT);
    Assessment before = sarcolemma.assess(child, "neuromuscular_clinic");
    assertThat(before.chase(before.recommendations().get(0))).isEmpty();
    assertThat(before.waitedFor()).isEmpty();
    Assessment sent =
        sarcolemma.assess(
            child.with("rash_any", AntibodyResult.of(AntibodyState.PENDING, Assay.NOT_TOLD)),
            "neuromuscular_clinic");
    assertThat(sent.recommendations()).isEqualTo(before.recommendations());
    assertThat(sent.advises("antibodies")).isTrue();
    assertThat(sent.chase(sent.recommendations().get(0)))
        .isEqualTo("Pending: chase the result of antibodies; do not send it again.");
    assertThat(sent.nextSteps()).noneMatch(step -> step.test().id().equals("antibodies"));
  }

  @Test
  @Tag("SR-04")
  void listedDiagnosesAddUpToOneAndComeLikeliestFirst() {
    Sarcolemma sarcolemma = new Sarcolemma(figures().knowledge());
    for (Answer weak : Answer.values()) {
      for (Answer rash : Answer.values()) {
        Patient child =
            Patient.unknown(AgeGroup.CHILD)
                .with(Map.of("proximal_weakness", weak, "rash_any", rash));
        check(sarcolemma.assess(child, "neuromuscular_clinic"));
      }
    }
  }

  private static void check(Assessment answer) {
    double sum = 0;
    double before = 1;
    for (Diagnosis diagnosis : answer.diagnoses()) {
      sum += diagnosis.probability();
      assertThat(diagnosis.probability()).isLessThanOrEqualTo(before);
      before = diagnosis.probability();
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
    assertThat(answer.diagnoses()).extracting(Diagnosis::id).contains(Knowledge.NONE_OF_THESE);
  }

  @Test
  void contributionsComeStrongestFirstAndAddUp() {
    Patient child =
        Patient.unknown(AgeGroup.CHILD)
            .with(Map.of("proximal_weakness", Answer.PRESENT, "rash_any", Answer.ABSENT))
            .with("ck", Reading.exactly(12_400));
    Assessment answer = new Sarcolemma(figures().knowledge()).assess(child, "neuromuscular_clinic");
    for (Diagnosis diagnosis : answer.diagnoses()) {
      double sum = diagnosis.priorLogOdds();
      double before = Double.POSITIVE_INFINITY;
      for (Contribution contribution : diagnosis.contributions()) {
        sum += contribution.logOdds();
        assertThat(StrictMath.abs(contribution.logOdds())).isLessThanOrEqualTo(before);
        before = StrictMath.abs(contribution.logOdds());
      }
      assertThat(sum).isCloseTo(diagnosis.logOdds(), within(1e-12));
      assertThat(diagnosis.contributions()).hasSize(3);
    }
  }

  @Test
  void theNecrotizingFamilyIsTheSumOfItsSubtypes() {
    Assessment answer =
        new Sarcolemma(figures().knowledge())
            .assess(Patient.unknown(AgeGroup.CHILD), "neuromuscular_clinic");
    Diagnosis family = answer.necrotizing();
    assertThat(family.id()).isEqualTo(Knowledge.IMNM);
    assertThat(family.subtypes())
        .extracting(Diagnosis::id)
        .containsExactly("imnm_hmgcr", "imnm_srp");
    assertThat(family.subtypes().stream().mapToDouble(Diagnosis::probability).sum())
        .isCloseTo(family.probability(), within(1e-15));
    assertThat(answer.diagnoses()).extracting(Diagnosis::id).doesNotContain("imnm");
  }

  @Test
  void adviceThatAppliesNamesItsTests() {
    Sarcolemma sarcolemma = new Sarcolemma(figures().knowledge());
    Patient child = Patient.unknown(AgeGroup.CHILD);
    Assessment answer = sarcolemma.assess(child, "neuromuscular_clinic");
    assertThat(answer.advises("antibodies")).isTrue();
    assertThat(answer.advises("biopsy")).isFalse();
    assertThat(
            sarcolemma.advises(child, sarcolemma.rank(child, "neuromuscular_clinic"), "antibodies"))
        .isTrue();
  }

  @Test
  @Tag("SR-01")
  void everyAnswerSaysWhatItIsFor() {
    assertThat(Assessment.PURPOSE)
        .contains("For clinicians", "Supports, and does not replace", "Not for emergencies");
  }

  @Test
  void contradictionsAndRepetitionsAreNamed() {
    Sarcolemma sarcolemma =
        new Sarcolemma(
            SmallKnowledge.ofSixDiseases()
                .finding("rash")
                .finding("gottron", "", "rash")
                .knowledge());
    Patient child = Patient.unknown(AgeGroup.CHILD).with("gottron", Answer.PRESENT);
    assertThat(sarcolemma.contradictions(child.with("rash", Answer.ABSENT)))
        .containsExactly(Map.entry("gottron", "rash"));
    assertThat(sarcolemma.redundant(child.with("rash", Answer.PRESENT)))
        .containsExactly(Map.entry("rash", "gottron"));
  }

  @Test
  void anUnknownSettingIsRefused() {
    Sarcolemma sarcolemma = new Sarcolemma(figures().knowledge());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sarcolemma.assess(Patient.unknown(AgeGroup.CHILD), "ward"))
        .withMessageContaining("setting 'ward' is unknown");
  }

  @Test
  @Tag("SR-53")
  void theAnswerCarriesTheVersionOfItsKnowledgeAndAHashOfItsInput() {
    Knowledge knowledge = figures().knowledge().versioned("7f3a");
    Assessment answer =
        new Sarcolemma(knowledge).assess(Patient.unknown(AgeGroup.CHILD), "neuromuscular_clinic");
    assertThat(answer.knowledgeVersion()).isEqualTo("7f3a");
    assertThat(answer.inputHash()).matches("sha256:[0-9a-f]{64}");
  }
}
