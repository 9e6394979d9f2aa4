package org.sarcolemma.server.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SR-10")
class FigureTest {
  @Test
  void hasNoTrailingZeroAndALeadingOne() {
    assertThat(Figure.of(5.0)).isEqualTo("5");
    assertThat(Figure.of(0.5)).isEqualTo("0.5");
    assertThat(Figure.of(12_400)).isEqualTo("12,400");
    assertThat(Figure.typed(12_400)).isEqualTo("12400");
    assertThat(Figure.typed(9.4)).isEqualTo("9.4");
    assertThat(Figure.rounded(68.888, 2)).isEqualTo("69");
    assertThat(Figure.rounded(6.889, 2)).isEqualTo("6.9");
    assertThat(Figure.rounded(0, 2)).isEqualTo("0");
  }

  @Test
  void signsAreSpelledOutAndZeroHasNone() {
    assertThat(Figure.signed(1.386)).isEqualTo("+1.39");
    assertThat(Figure.signed(-0.4)).isEqualTo("−0.40");
    assertThat(Figure.signed(-0.001)).isEqualTo("0.00");
  }

  @Test
  void whatIsTypedComesBackTheSame() {
    Random random = new Random(10);
    for (int i = 0; i < 100_000; i++) {
      double value = Math.round(random.nextDouble() * 1e9) / 1e4;
      assertThat(Double.parseDouble(Figure.typed(value))).isEqualTo(value);
    }
  }

  @Tag("SR-52")
  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String language : new String[] {"de", "fr", "tr", "ar", "hi"}) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(Figure.of(12_400.5)).isEqualTo("12,400.5");
        assertThat(Percent.of(0.384)).isEqualTo("38%");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
