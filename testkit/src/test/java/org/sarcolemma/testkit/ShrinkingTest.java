package org.sarcolemma.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sarcolemma.testkit.Child.child;

import org.junit.jupiter.api.Test;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

class ShrinkingTest {
  private final Patient girl =
      child(9, Sex.FEMALE)
          .ck(12_400)
          .over(3)
          .rash(Answer.ABSENT)
          .scapularWinging(Answer.PRESENT)
          .statins(Answer.ABSENT)
          .patient();

  @Test
  void onlyWhatMattersIsLeftAndPrintedWithTheSeed() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                Shrinking.check(
                    17,
                    girl,
                    patient ->
                        assertThat(
                                patient.answer("rash_any") == Answer.ABSENT
                                    && patient.quantities().containsKey("ck"))
                            .as("no rash and a creatine kinase")
                            .isFalse()))
        .withMessageStartingWith(
            "seed 17, smallest patient that fails: CHILD, rash_any ABSENT, ck 12400.0\n")
        .withMessageContaining("no rash and a creatine kinase");
  }

  @Test
  void aPropertyThatHoldsIsQuiet() {
    assertThatCode(() -> Shrinking.check(1, girl, patient -> {})).doesNotThrowAnyException();
  }

  @Test
  void aPropertyThatAlwaysFailsLeavesNothing() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                Shrinking.check(
                    2,
                    girl,
                    patient -> {
                      throw new AssertionError("never");
                    }))
        .withMessage("seed 2, smallest patient that fails: CHILD\nnever");
  }

  @Test
  void aPatientIsPrintedInOneLine() {
    assertThat(Shrinking.text(girl.with("onset_tempo", Reading.atLeast(6))))
        .isEqualTo(
            "CHILD, onset at 9.0 years, FEMALE, rash_any ABSENT, scapular_winging PRESENT,"
                + " statin_exposure ABSENT, ck 12400.0, onset_tempo 6.0 to Infinity");
  }

  /** How an antibody was tested is dropped before the answer, and kept while it matters. */
  @Test
  void theAssayIsDroppedUnlessItMatters() {
    Patient tested =
        girl.with(
                "anti_srp_positive",
                AntibodyResult.of(AntibodyState.WEAK_POSITIVE, Assay.LINE_BLOT))
            .with("anti_hmgcr_positive", AntibodyResult.of(AntibodyState.PENDING, Assay.ELISA));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                Shrinking.check(
                    3,
                    tested,
                    patient ->
                        assertThat(patient.antibody("anti_srp_positive").needsConfirming())
                            .isFalse()))
        .withMessageStartingWith(
            "seed 3, smallest patient that fails: CHILD, anti_srp_positive PRESENT, test of"
                + " anti_srp_positive WEAK_POSITIVE by LINE_BLOT\n");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                Shrinking.check(
                    4,
                    tested,
                    patient ->
                        assertThat(patient.answer("anti_srp_positive")).isEqualTo(Answer.UNKNOWN)))
        .withMessageStartingWith(
            "seed 4, smallest patient that fails: CHILD, anti_srp_positive PRESENT\n");
  }
}
