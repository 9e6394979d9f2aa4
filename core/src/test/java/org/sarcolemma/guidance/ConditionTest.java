package org.sarcolemma.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.guidance.Condition.AgeGroupIs;
import org.sarcolemma.guidance.Condition.AllOf;
import org.sarcolemma.guidance.Condition.AnyOf;
import org.sarcolemma.guidance.Condition.FindingIs;
import org.sarcolemma.guidance.Condition.Not;
import org.sarcolemma.guidance.Condition.ProbabilityAtLeast;
import org.sarcolemma.guidance.Condition.QuantityAtLeast;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/** Truth tables of the three-valued language; its rules stand in the package of the patient. */
@Tag("SR-07")
class ConditionTest {
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);

  private static Answer holds(Condition condition, Patient patient) {
    return condition.holds(patient, Map.of());
  }

  /** A patient in whom the conditions "a is there" and "b is there" have these answers. */
  private static Patient with(Answer a, Answer b) {
    return CHILD.with("a", a).with("b", b);
  }

  private static Condition there(String finding) {
    return new FindingIs(finding, Answer.PRESENT);
  }

  @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
  @CsvSource({
    "PRESENT, PRESENT, PRESENT, PRESENT",
    "PRESENT, UNKNOWN, UNKNOWN, PRESENT",
    "PRESENT, ABSENT,  ABSENT,  PRESENT",
    "UNKNOWN, PRESENT, UNKNOWN, PRESENT",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, ABSENT,  ABSENT,  UNKNOWN",
    "ABSENT,  PRESENT, ABSENT,  PRESENT",
    "ABSENT,  UNKNOWN, ABSENT,  UNKNOWN",
    "ABSENT,  ABSENT,  ABSENT,  ABSENT"
  })
  void oneThatFailsDecidesAllAndOneThatHoldsDecidesAny(Answer a, Answer b, Answer all, Answer any) {
    List<Condition> parts = List.of(there("a"), there("b"));
    assertThat(holds(new AllOf(parts), with(a, b))).isEqualTo(all);
    assertThat(holds(new AnyOf(parts), with(a, b))).isEqualTo(any);
  }

  @ParameterizedTest
  @CsvSource({"PRESENT, ABSENT", "ABSENT, PRESENT", "UNKNOWN, UNKNOWN"})
  void negationLeavesTheUnknownUnknown(Answer a, Answer not) {
    assertThat(holds(new Not(there("a")), with(a, Answer.UNKNOWN))).isEqualTo(not);
    assertThat(holds(new Not(new Not(there("a"))), with(a, Answer.UNKNOWN))).isEqualTo(a);
  }

  @ParameterizedTest(name = "asking whether {0} is {1}: {2}")
  @CsvSource({
    "PRESENT, PRESENT, PRESENT",
    "PRESENT, ABSENT,  ABSENT",
    "PRESENT, UNKNOWN, ABSENT",
    "ABSENT,  PRESENT, ABSENT",
    "ABSENT,  ABSENT,  PRESENT",
    "ABSENT,  UNKNOWN, ABSENT",
    "UNKNOWN, PRESENT, UNKNOWN",
    "UNKNOWN, ABSENT,  UNKNOWN",
    "UNKNOWN, UNKNOWN, PRESENT"
  })
  void askingForNotAssessedAlwaysDecides(Answer given, Answer asked, Answer holds) {
    assertThat(holds(new FindingIs("a", asked), with(given, Answer.UNKNOWN))).isEqualTo(holds);
  }

  @Test
  void nothingIsTrueOfAllAndOfNoneOfNothing() {
    assertThat(holds(new AllOf(List.of()), CHILD)).isEqualTo(Answer.PRESENT);
    assertThat(holds(new AnyOf(List.of()), CHILD)).isEqualTo(Answer.ABSENT);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1000, PRESENT",
    "5000, 5000, PRESENT",
    "999, 999, ABSENT",
    "200, 999.9, ABSENT",
    "200, 1000, UNKNOWN",
    "200, Infinity, UNKNOWN",
    "1000, Infinity, PRESENT"
  })
  void aBandThatCrossesTheFigureDecidesNothing(double low, double high, Answer holds) {
    Patient measured = CHILD.with("ck", Reading.between(low, high));
    assertThat(holds(new QuantityAtLeast("ck", 1000), measured)).isEqualTo(holds);
  }

  @Test
  void aQuantityNobodyMeasuredDecidesNothing() {
    assertThat(holds(new QuantityAtLeast("ck", 1000), CHILD)).isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"CHILD, CHILD, PRESENT", "ADULT, CHILD, ABSENT", "UNKNOWN, CHILD, UNKNOWN"})
  void anUntoldAgeDecidesNothing(AgeGroup patient, AgeGroup asked, Answer holds) {
    assertThat(holds(new AgeGroupIs(asked), Patient.unknown(patient))).isEqualTo(holds);
  }

  @Test
  void aProbabilityAlwaysDecides() {
    Map<String, Double> now = Map.of("imnm", 0.06);
    assertThat(new ProbabilityAtLeast("imnm", 0.06).holds(CHILD, now)).isEqualTo(Answer.PRESENT);
    assertThat(new ProbabilityAtLeast("imnm", 0.061).holds(CHILD, now)).isEqualTo(Answer.ABSENT);
    assertThat(new ProbabilityAtLeast("scurvy", 0.01).holds(CHILD, now)).isEqualTo(Answer.ABSENT);
  }
}
