package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** Gottron papules are a rash of dermatomyositis, which is a rash. */
class ImplicationsTest {
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);

  private final Implications implications =
      new Implications(
          SmallKnowledge.ofSixDiseases()
              .finding("rash")
              .finding("jdm_rash", "", "rash")
              .finding("gottron", "", "jdm_rash")
              .finding("fever")
              .finding("this", "", "that")
              .finding("that", "", "this")
              .knowledge());

  @Test
  void whatIsImpliedByTheImpliedIsImplied() {
    assertThat(implications.impliedBy("gottron")).containsExactlyInAnyOrder("jdm_rash", "rash");
    assertThat(implications.impliedBy("rash")).isEmpty();
    assertThat(implications.impliedBy("cough")).isEmpty();
  }

  @Test
  void aCircleOfImplicationsEnds() {
    assertThat(implications.impliedBy("this")).contains("that");
  }

  @Test
  void withGottronPapulesPresentAnyRashSaysNothingNew() {
    Patient child =
        CHILD.with(
            Map.of("gottron", Answer.PRESENT, "rash", Answer.PRESENT, "fever", Answer.PRESENT));
    assertThat(implications.redundant(child)).containsExactly(Map.entry("rash", "gottron"));
  }

  @Test
  void withNoRashAtAllNoGottronPapulesSaysNothingNew() {
    Patient child =
        CHILD.with(
            Map.of("gottron", Answer.ABSENT, "jdm_rash", Answer.ABSENT, "rash", Answer.ABSENT));
    assertThat(implications.redundant(child)).containsOnlyKeys("gottron", "jdm_rash");
  }

  @Test
  void aRashThatIsNotGottronsSaysTwoThings() {
    Patient child = CHILD.with(Map.of("gottron", Answer.ABSENT, "rash", Answer.PRESENT));
    assertThat(implications.redundant(child)).isEmpty();
    assertThat(implications.contradictions(child)).isEmpty();
  }

  @Test
  void gottronPapulesWithoutAnyRashContradictThemselves() {
    Patient child = CHILD.with(Map.of("gottron", Answer.PRESENT, "rash", Answer.ABSENT));
    assertThat(implications.contradictions(child)).containsExactly(Map.entry("gottron", "rash"));
  }

  @Test
  void whatOtherAnswersSettleNeedNotBeAsked() {
    Patient withGottron = CHILD.with("gottron", Answer.PRESENT);
    assertThat(implications.settled(withGottron, "rash")).isTrue();
    assertThat(implications.settled(withGottron, "fever")).isFalse();
    Patient withoutRash = CHILD.with("rash", Answer.ABSENT);
    assertThat(implications.settled(withoutRash, "gottron")).isTrue();
    assertThat(implications.settled(CHILD.with("rash", Answer.PRESENT), "gottron")).isFalse();
    assertThat(implications.settled(CHILD.with("gottron", Answer.ABSENT), "rash")).isFalse();
  }
}
