package org.sarcolemma.workup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.guidance.Urgency;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
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
}
