package org.sarcolemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.evidence.QuantityModel.Scale;

class LevelCommentTest {

  @ParameterizedTest
  @CsvSource({
    "'value=7263; unit=U/L; stat=median', 7263",
    "'value=9.4; unit=years; stat=mean; n=49; youngest=10 months [9]', 9.4",
    "'anti-Mi-2 stratum: value=15926; unit=U/L', 15926",
    "'value = 12', 12"
  })
  void aFigureIsReadAmongItsRemarks(String comment, double figure) {
    assertThat(LevelComment.value(comment, "U/L", Scale.LOG10)).hasValue(figure);
  }

  /** √(4000 · 8000) = 5656.854…; ((√17 + √25) / 2)² = 20.80776…, by hand. */
  @Test
  void aRangeStandsForItsMiddleOnTheScale() {
    String ck = "low=4000; high=8000; unit=IU/L; stat=usual range";
    assertThat(LevelComment.value(ck, "U/L", Scale.LOG10).orElseThrow())
        .isCloseTo(5656.854249492, within(1e-6));
    assertThat(LevelComment.value("low=17; high=25; unit=years", "years", Scale.SQRT).orElseThrow())
        .isCloseTo(20.807764064, within(1e-6));
  }

  /** 365.25 days make a year of twelve months, 7 a week. */
  @ParameterizedTest
  @CsvSource({
    "'value=2.5; unit=years', 30",
    "'value=21; unit=days', 0.6899",
    "'value=8; unit=weeks', 1.8398",
    "'value=3; unit=months', 3",
    "'low=1; high=4; unit=years', 24"
  })
  void spansOfTimeAreTurnedIntoTheUnitAskedFor(String comment, double months) {
    assertThat(LevelComment.value(comment, "months", Scale.LOG10).orElseThrow())
        .isCloseTo(months, within(1e-4));
  }

  @Test
  void aFigureGoesBeforeARange() {
    assertThat(LevelComment.value("low=1; high=9; value=2", "years", Scale.SQRT)).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "up to 80x ULN in early or preclinical stage",
        "values=10,11; unit=years",
        "value=high",
        "low=10; unit=U/L",
        "range=infancy-13 years",
        "a=b;=;;"
      })
  void whatHoldsNoFigureIsEmpty(String comment) {
    assertThat(LevelComment.value(comment, "U/L", Scale.LOG10)).isEmpty();
  }
}
