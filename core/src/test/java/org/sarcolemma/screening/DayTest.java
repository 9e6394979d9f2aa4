package org.sarcolemma.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A day known only in part decides nothing that it leaves open. */
class DayTest {
  private static final Day YEAR = new Day(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
  private static final Day MONTH = new Day(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
  private static final Day DAY = Day.of(LocalDate.of(2024, 3, 9));

  @Test
  void isPrintedAsItWasTold() {
    assertThat(YEAR.printed()).isEqualTo("2024");
    assertThat(MONTH.printed()).isEqualTo("2024-02");
    assertThat(DAY.printed()).isEqualTo("2024-03-09");
    assertThat(Day.NOT_TOLD.printed()).isEqualTo("date not told");
  }

  @Test
  void sureOnlyWhenNothingIsLeftOpen() {
    assertThat(DAY.surelyAfter(MONTH, 9)).as("29 February to 9 March").isTrue();
    assertThat(DAY.surelyAfter(MONTH, 10)).isFalse();
    assertThat(YEAR.surelyAfter(MONTH, 0)).isFalse();
    assertThat(Day.NOT_TOLD.surelyAfter(DAY, 0)).isFalse();
    assertThat(DAY.surelyAfter(Day.NOT_TOLD, 0)).isFalse();
    assertThat(Day.NOT_TOLD.maybeWithin(1, LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(DAY.maybeWithin(180, LocalDate.of(2026, 1, 1))).isFalse();
  }
}
