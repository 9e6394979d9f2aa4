package org.sarcolemma.treatment.bedside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.treatment.bedside.BedsideFigures.InfusionSpeed;
import org.sarcolemma.treatment.bedside.BedsideFigures.VaccineWait;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Weight;

/** Small formulas by hand. */
class BedsideTest {
  private static final InfusionSpeed PRODUCT =
      new InfusionSpeed("p", number("10"), number("0.01"), number("0.04"), number("3.3"));
  private static final Bedside BEDSIDE =
      new Bedside(
          new BedsideFigures(
              number("0.413"),
              number("88.4"),
              number("4"),
              number("2.5"),
              4,
              14,
              List.of(
                  new VaccineWait(number("0.4"), 8),
                  new VaccineWait(number("1"), 10),
                  new VaccineWait(number("2"), 11)),
              number("7500"),
              List.of(PRODUCT)));

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 8", "0.4, 8", "0.41, 10", "1, 10", "1.01, 11", "2, 11", "3, 11"})
  void aDoseBetweenTwoWaitsAsTheLarger(String gramsPerKilogram, int months) {
    LocalDate last = LocalDate.of(2026, 1, 15);
    assertThat(BEDSIDE.liveVaccineFrom(number(gramsPerKilogram), last))
        .isEqualTo(last.plusMonths(months));
  }

  @ParameterizedTest
  @CsvSource({"2.5, 1, 5, false", "2.51, 1, 5, true", "2.51, 1, 4, false", "5, 0.954, 6, true"})
  void adrenals(String mg, String area, int weeks, boolean risk) {
    assertThat(
            BEDSIDE.adrenalRisk(
                number(mg), new BodySurface(number(area), BodySurface.DOCUMENTED), weeks))
        .isEqualTo(risk);
  }

  @Test
  void speedsAndFiltration() {
    Weight twenty = Weight.kilograms(number("20"));
    assertThat(BEDSIDE.startSpeed(PRODUCT, twenty)).isEqualByComparingTo("12");
    assertThat(BEDSIDE.mostSpeed(PRODUCT, twenty, false)).isEqualByComparingTo("48");
    assertThat(BEDSIDE.mostSpeed(PRODUCT, twenty, true)).isEqualByComparingTo("39.6");
    assertThat(BEDSIDE.filtration(Height.centimetres(number("128")), number("40")))
        .isEqualByComparingTo("116.83");
    assertThat(BEDSIDE.micromoles(number("0.4"))).isEqualByComparingTo("35.36");
    assertThat(BEDSIDE.hydrocortisone(number("10"))).isEqualByComparingTo("40");
    assertThat(Bedside.removed(number("1"))).isCloseTo(0.632, within(0.0005));
  }

  @Test
  void aTableOfWaitsIsNeeded() {
    BigDecimal one = BigDecimal.ONE;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BedsideFigures(one, one, one, one, 4, 14, List.of(), one, List.of()));
  }
}
