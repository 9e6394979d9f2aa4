package org.sarcolemma.workup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.guidance.Urgency;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;

class NextStepsTest {
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);
  private static final Condition ALWAYS = new Condition.AgeGroupIs(AgeGroup.CHILD);
  private static final Condition RASH = new Condition.FindingIs("rash", Answer.PRESENT);

  /** "antibody" tells most, "biopsy" less, "thermometer" nothing. */
  private static SmallKnowledge knowledge() {
    return SmallKnowledge.ofSixDiseases()
        .finding("rash")
        .finding("antibody_positive")
        .finding("necrosis")
        .finding("warm")
        .defining("antibody_positive", "imnm_hmgcr", 0.94, 25)
        .defining("antibody_positive", "elsewhere", 0.002, 500)
        .counted("necrosis", "imnm", 40, 60)
        .counted("necrosis", "jdm", 10, 60)
        .test("thermometer", "warm")
        .test("biopsy", "necrosis")
        .test("antibody", "antibody_positive");
  }

  private static List<NextStep> steps(SmallKnowledge knowledge, Patient patient) {
    Differential differential = new Differential(knowledge.knowledge());
    Ranking now = differential.rank(patient, SmallKnowledge.CLINIC);
    return new NextSteps(differential).of(patient, now);
  }

  private static List<String> tests(SmallKnowledge knowledge, Patient patient) {
    return steps(knowledge, patient).stream().map(step -> step.test().id()).toList();
  }

  @Test
  void whatTellsMostComesFirstAndWhatTellsNothingIsLeftOut() {
    assertThat(tests(knowledge(), CHILD)).containsExactly("antibody", "biopsy");
    assertThat(steps(knowledge(), CHILD))
        .allSatisfy(
            step -> {
              assertThat(step.urgency()).isEqualTo(Urgency.ROUTINE);
              assertThat(step.informationBits()).isGreaterThan(0.01);
              assertThat(step.prospects()).hasSize(2);
              assertThat(step.recommendedBy()).isEmpty();
            });
  }

  @Test
  void whatWeighsOnTheChildComesLater() {
    SmallKnowledge knowledge =
        knowledge().test("operation", 5, Optional.empty(), "necrosis").test("glance", "necrosis");
    assertThat(tests(knowledge, CHILD)).endsWith("operation");
    assertThat(steps(knowledge, CHILD))
        .extracting(NextStep::bitsPerBurden)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  /** A stain costs the child nothing once the muscle is there, and a biopsy before. */
  @Test
  void aSampleNotYetTakenWeighsOnWhatIsDoneWithIt() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("necrosis")
            .finding("stain")
            .counted("stain", "jdm", 50, 60)
            .test("biopsy", 5, Optional.empty(), "necrosis")
            .test("stains", 1, Optional.of("biopsy"), "stain");
    assertThat(burden(knowledge, CHILD)).isEqualTo(6);
    assertThat(burden(knowledge, CHILD.with("necrosis", Answer.ABSENT))).isEqualTo(1);
  }

  private static int burden(SmallKnowledge knowledge, Patient patient) {
    return steps(knowledge, patient).stream()
        .filter(step -> step.test().id().equals("stains"))
        .mapToInt(NextStep::burden)
        .sum();
  }

  @Test
  void whatIsRecommendedComesBeforeWhatTellsMore() {
    SmallKnowledge knowledge =
        knowledge()
            .advice("warmth", "thermometer", Urgency.ROUTINE, ALWAYS)
            .advice("look", "biopsy", Urgency.ROUTINE, ALWAYS);
    assertThat(tests(knowledge, CHILD)).containsExactly("biopsy", "thermometer", "antibody");
  }

  @Test
  void whatIsUrgentComesFirstOfWhatIsRecommended() {
    SmallKnowledge knowledge =
        knowledge()
            .advice("look", "biopsy", Urgency.ROUTINE, ALWAYS)
            .advice("soon", "antibody", Urgency.SOON, ALWAYS)
            .advice("warmth", "thermometer", Urgency.NOW, ALWAYS);
    assertThat(tests(knowledge, CHILD)).containsExactly("thermometer", "antibody", "biopsy");
  }

  @Test
  void theMostUrgentOfSeveralRecommendationsDecides() {
    SmallKnowledge knowledge =
        knowledge()
            .advice("later", "biopsy", Urgency.ROUTINE, ALWAYS)
            .advice("sooner", "biopsy", Urgency.SOON, ALWAYS);
    NextStep biopsy = steps(knowledge, CHILD).get(0);
    assertThat(biopsy.urgency()).isEqualTo(Urgency.SOON);
    assertThat(biopsy.recommendedBy())
        .extracting(Recommendation::id)
        .containsExactly("later", "sooner");
  }

  @Test
  void adviceWhoseConditionIsUnknownIsNotGiven() {
    SmallKnowledge knowledge = knowledge().advice("skin", "thermometer", Urgency.NOW, RASH);
    assertThat(tests(knowledge, CHILD)).doesNotContain("thermometer");
    assertThat(tests(knowledge, CHILD.with("rash", Answer.ABSENT))).doesNotContain("thermometer");
    assertThat(tests(knowledge, CHILD.with("rash", Answer.PRESENT))).startsWith("thermometer");
  }

  @Test
  void aTestWithItsAnswersInIsNotListedAgainUnlessAdviceAsksForIt() {
    Patient tested = CHILD.with("antibody_positive", Answer.ABSENT);
    assertThat(tests(knowledge(), tested)).containsExactly("biopsy");
    SmallKnowledge repeated = knowledge().advice("again", "antibody", Urgency.SOON, ALWAYS);
    assertThat(steps(repeated, tested).get(0).informationBits()).isZero();
    assertThat(tests(repeated, tested)).startsWith("antibody");
  }

  @Test
  void equallyTellingTestsComeByName() {
    SmallKnowledge knowledge =
        knowledge().test("b biopsy", "necrosis").test("a biopsy", "necrosis");
    assertThat(tests(knowledge, CHILD))
        .containsExactly("antibody", "a biopsy", "b biopsy", "biopsy");
  }

  @Test
  void redFlagsAreRaisedByAPresentFindingOnly() {
    SmallKnowledge knowledge = knowledge().redFlag("skin", RASH).redFlag("always", ALWAYS);
    Differential differential = new Differential(knowledge.knowledge());
    NextSteps steps = new NextSteps(differential);
    for (Answer answer : Answer.values()) {
      Patient patient = CHILD.with("rash", answer);
      List<String> flags =
          steps.redFlags(patient, differential.rank(patient, SmallKnowledge.CLINIC)).stream()
              .map(RedFlag::id)
              .toList();
      assertThat(flags)
          .isEqualTo(answer == Answer.PRESENT ? List.of("skin", "always") : List.of("always"));
    }
  }

  @Test
  void measuringCreatineKinaseTellsSomething() {
    SmallKnowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .creatineKinase()
            .level("ck", "imnm_hmgcr", 10_000, 60)
            .level("ck", "jdm", 300, 60)
            .listedFinding("ck_level")
            .test("ck", "ck_level");
    assertThat(tests(knowledge, CHILD)).containsExactly("ck");
  }

  private static Patient sent(String antibody) {
    return CHILD.with(antibody, AntibodyResult.of(AntibodyState.PENDING, Assay.NOT_TOLD));
  }

  private static List<String> waitedFor(SmallKnowledge knowledge, Patient patient) {
    return new NextSteps(new Differential(knowledge.knowledge()))
        .waitedFor(patient).stream().map(MedicalTest::id).toList();
  }

  @Tag("SR-20")
  @Test
  void aTestThatWasSentIsWaitedForAndNotProposedAgain() {
    SmallKnowledge knowledge = knowledge().advice("soon", "antibody", Urgency.SOON, ALWAYS);
    Patient sent = sent("antibody_positive");
    assertThat(tests(knowledge, CHILD)).startsWith("antibody");
    assertThat(waitedFor(knowledge, CHILD)).isEmpty();
    assertThat(tests(knowledge, sent)).containsExactly("biopsy");
    assertThat(waitedFor(knowledge, sent)).containsExactly("antibody");
    Patient returned = sent.with("antibody_positive", Answer.ABSENT);
    assertThat(waitedFor(knowledge, returned)).isEmpty();
  }

  /** The rest of a panel is still worth asking for, and tells what the rest alone tells. */
  @Tag("SR-20")
  @Test
  void aTestOfWhichOnlyAPartWasSentIsStillProposed() {
    SmallKnowledge knowledge = knowledge().test("panel", "antibody_positive", "necrosis");
    Patient sent = sent("antibody_positive");
    assertThat(waitedFor(knowledge, sent)).containsExactly("antibody");
    assertThat(tests(knowledge, sent)).containsExactly("biopsy", "panel");
    List<NextStep> left = steps(knowledge, sent);
    assertThat(left.get(1).informationBits()).isEqualTo(left.get(0).informationBits());
  }

  /** Of two antibodies advised together, the one that is sent must not hide the one that is not. */
  @Tag("SR-20")
  @Tag("SR-21")
  @Test
  void whatIsPendingHidesNeitherTheAdviceNorTheOtherTest() {
    SmallKnowledge knowledge =
        knowledge()
            .finding("second_positive")
            .defining("second_positive", "imnm_srp", 0.88, 25)
            .defining("second_positive", "elsewhere", 0.005, 500)
            .test("second", "second_positive")
            .advice(
                new Recommendation(
                    "both",
                    "Test both.",
                    List.of("antibody", "second"),
                    ALWAYS,
                    List.of(),
                    Urgency.SOON,
                    ""));
    Patient sent = sent("antibody_positive");
    assertThat(tests(knowledge, sent)).startsWith("second").doesNotContain("antibody");
    assertThat(advised(knowledge, sent)).containsExactly("both");
    Patient both =
        sent.with("second_positive", AntibodyResult.of(AntibodyState.PENDING, Assay.LINE_BLOT));
    assertThat(tests(knowledge, both)).containsExactly("biopsy");
    assertThat(advised(knowledge, both)).containsExactly("both");
    assertThat(waitedFor(knowledge, both)).containsExactlyInAnyOrder("antibody", "second");
    // the second is in: advice that still waits for the first does not ask for it again
    assertThat(tests(knowledge, sent.with("second_positive", Answer.ABSENT)))
        .containsExactly("biopsy");
  }

  private static List<String> advised(SmallKnowledge knowledge, Patient patient) {
    Differential differential = new Differential(knowledge.knowledge());
    return new NextSteps(differential)
        .recommended(patient, differential.rank(patient, SmallKnowledge.CLINIC)).stream()
            .map(Recommendation::id)
            .toList();
  }
}
