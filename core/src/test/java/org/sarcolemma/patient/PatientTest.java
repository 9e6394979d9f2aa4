package org.sarcolemma.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PatientTest {
  private final Patient nobody = Patient.unknown(AgeGroup.CHILD);

  @Test
  @Tag("SR-07")
  void anUnknownAnswerIsNoAnswer() {
    Patient asked = nobody.with("rash_any", Answer.UNKNOWN);
    assertThat(asked).isEqualTo(nobody);
    assertThat(asked.findings()).isEmpty();
    assertThat(asked.answer("rash_any")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  @Tag("SR-07")
  void unknownTakesAnAnswerBack() {
    Patient withRash = nobody.with("rash_any", Answer.PRESENT);
    assertThat(withRash.answer("rash_any")).isEqualTo(Answer.PRESENT);
    assertThat(withRash.with("rash_any", Answer.UNKNOWN)).isEqualTo(nobody);
  }

  @Test
  void notTestedAndNegativeAreDifferentPatients() {
    assertThat(nobody.with("anti_hmgcr_positive", Answer.ABSENT)).isNotEqualTo(nobody);
  }

  @Test
  void theOrderOfAnswersIsNotKept() {
    Patient one = nobody.with("a", Answer.PRESENT).with("b", Answer.ABSENT);
    Patient other = nobody.with("b", Answer.ABSENT).with("a", Answer.PRESENT);
    assertThat(one).isEqualTo(other);
    assertThat(one.findings())
        .containsExactly(Map.entry("a", Answer.PRESENT), Map.entry("b", Answer.ABSENT));
    assertThat(nobody.with(Map.of("a", Answer.PRESENT, "b", Answer.ABSENT))).isEqualTo(one);
  }

  @Test
  void theLastAnswerCounts() {
    assertThat(nobody.with("a", Answer.PRESENT).with("a", Answer.ABSENT).answer("a"))
        .isEqualTo(Answer.ABSENT);
    assertThat(nobody.with("ck", Reading.exactly(5)).with("ck", Reading.exactly(6)).quantities())
        .containsExactly(Map.entry("ck", Reading.exactly(6)));
  }

  @Test
  void aPatientCannotBeChangedFromOutside() {
    TreeMap<String, Answer> answers = new TreeMap<>(Map.of("a", Answer.PRESENT));
    TreeMap<String, Reading> readings = new TreeMap<>(Map.of("ck", Reading.exactly(5)));
    Patient patient = new Patient(AgeGroup.CHILD, Optional.empty(), Sex.UNKNOWN, answers, readings);
    answers.put("b", Answer.PRESENT);
    readings.clear();
    assertThat(patient.findings()).containsOnlyKeys("a");
    assertThat(patient.quantities()).containsOnlyKeys("ck");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> patient.findings().put("c", Answer.PRESENT));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> patient.quantities().clear());
  }

  @Test
  void anOnsetInChildhoodContradictsAnAdult() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> patient(AgeGroup.ADULT, 17.99))
        .withMessage("age at onset 17.99 years contradicts age group ADULT");
    assertThatIllegalArgumentException().isThrownBy(() -> patient(AgeGroup.CHILD, 18));
    assertThatIllegalArgumentException().isThrownBy(() -> patient(AgeGroup.UNKNOWN, 9));
    assertThat(patient(AgeGroup.CHILD, 17.99).onset()).contains(new Age(17.99));
  }

  private static Patient patient(AgeGroup group, double onset) {
    return new Patient(
        group, Optional.of(new Age(onset)), Sex.UNKNOWN, new TreeMap<>(), new TreeMap<>());
  }
}
