package org.sarcolemma.treatment.cumulative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.BodySurface;

/** Totals by the size of each day, and an unknown history that stays unknown. */
@Tag("SR-41")
class CumulativeTest {
  private static final BigDecimal LIMIT = new BigDecimal("7500");

  private static GivenDose dose(String amount, String area, String kg) {
    return new GivenDose(
        "drug",
        Amount.parse(amount),
        Optional.empty(),
        area.isEmpty()
            ? Optional.empty()
            : Optional.of(new BodySurface(new BigDecimal(area), BodySurface.DOCUMENTED)),
        kg.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(kg)));
  }

  @Test
  void eachDoseIsDividedByTheSurfaceOfItsOwnDay() {
    RunningTotal total =
        DosesGiven.perSquareMetre(
            List.of(dose("500 mg", "1", ""), dose("0.75 g", "1.5", "")), true);
    assertThat(total.known()).isEqualByComparingTo("1000");
    assertThat(total.words()).isEqualTo("1000 mg/m2");
    assertThat(total.complete()).isTrue();
  }

  @Test
  void theLimitItselfIsNotAboveIt() {
    RunningTotal total = new RunningTotal(new BigDecimal("6750"), "mg/m2", true);
    assertThat(total.plus(new BigDecimal("750")).above(LIMIT)).isFalse();
    assertThat(total.plus(new BigDecimal("750.000000001")).above(LIMIT)).isTrue();
  }

  @Test
  void quotientsAreNeverTooSmall() {
    RunningTotal total = DosesGiven.perSquareMetre(List.of(dose("100 mg", "0.3", "")), true);
    assertThat(total.known().multiply(new BigDecimal("0.3")))
        .isGreaterThanOrEqualTo(new BigDecimal("100"));
  }

  @Test
  void anUnknownHistoryIsUnknownAndNotZero() {
    assertThat(DosesGiven.perSquareMetre(List.of(), false).words()).isEqualTo("unknown");
    assertThat(DosesGiven.perSquareMetre(List.of(), true).words()).isEqualTo("0 mg/m2");
    RunningTotal part =
        DosesGiven.perSquareMetre(List.of(dose("500 mg", "1", ""), dose("500 mg", "", "")), true);
    assertThat(part.complete()).isFalse();
    assertThat(part.words()).isEqualTo("at least 500 mg/m2, the rest is unknown");
    assertThat(DosesGiven.perSquareMetre(List.of(dose("500 IU", "1", "")), true).complete())
        .isFalse();
    assertThat(part.plus(BigDecimal.TEN).complete()).isFalse();
  }

  @Test
  void steroidPerKilogramAndImmunoglobulinInGrams() {
    assertThat(
            DosesGiven.perKilogram(List.of(dose("50 mg", "", "25"), dose("60 mg", "", "30")), true)
                .words())
        .isEqualTo("4 mg/kg");
    assertThat(DosesGiven.perKilogram(List.of(dose("50 mg", "", "")), true).words())
        .isEqualTo("unknown");
    assertThat(DosesGiven.perKilogram(List.of(dose("50 mL", "", "20")), true).complete()).isFalse();
    assertThat(
            DosesGiven.grams(List.of(dose("40 g", "", ""), dose("500 mg", "", "")), true).words())
        .isEqualTo("40.5 g");
    assertThat(DosesGiven.grams(List.of(dose("40 mL", "", "")), true).complete()).isFalse();
    assertThat(DosesGiven.grams(List.of(), false).complete()).isFalse();
  }
}
