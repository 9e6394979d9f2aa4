package org.sarcolemma.server.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final NumberRule WEIGHT = NumberRule.decimal("Weight", "kg", "0.4", "300");

  private static EntryForm typed(String text) {
    return new EntryForm(Map.of("f", text));
  }

  @ParameterizedTest
  @Tag("SR-09")
  @Tag("SR-10")
  @ValueSource(
      strings = {
        "12,5",
        "1e2",
        "+12",
        "-12",
        "12 5",
        ".5",
        "5.",
        "12 lb",
        "12kg",
        "٣",
        "NaN",
        "1.2.3",
        "1234567890",
        "0.3",
        "301",
        "12½",
        "0x1F",
        "1_000",
        "'",
        "12%"
      })
  void whatCouldBeReadDifferentlyIsRefusedAndKept(String text) {
    EntryForm form = typed(text);
    assertThat(form.number("f", WEIGHT)).isEmpty();
    assertThat(form.faults()).hasSize(1);
    assertThat(form.text("f")).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @CsvSource({"12.5, 12.5", "0.4, 0.4", "300, 300", "' 20 ', 20"})
  void aPlainNumberIsTaken(String text, BigDecimal number) {
    assertThat(typed(text).number("f", WEIGHT)).contains(number);
  }

  @Test
  @Tag("SR-08")
  void whatIsEmptyIsNothingAndNoFault() {
    EntryForm form = typed("  ");
    assertThat(form.number("f", WEIGHT)).isEmpty();
    assertThat(form.day("f", DayRule.past("Day", Optional.empty(), TODAY))).isEmpty();
    assertThat(form.words("f", "Words", 5)).isEmpty();
    assertThat(form.faults()).isEmpty();
  }

  @ParameterizedTest
  @Tag("SR-16")
  @CsvSource({
    "2026-11-24, lies in the future.",
    "2019-02-28, lies before the child was born.",
    "2026-02-29, is not a day. Type year-month-day: 2026-01-31.",
    "23.11.2026, is not a day. Type year-month-day: 2026-01-31.",
    "26-11-23, is not a day. Type year-month-day: 2026-01-31."
  })
  void anImpossibleDayIsRefused(String text, String problem) {
    EntryForm form = typed(text);
    assertThat(form.day("f", DayRule.past("Day", Optional.of(LocalDate.of(2019, 3, 1)), TODAY)))
        .isEmpty();
    assertThat(form.faults()).containsExactly(new Fault("f", "Day", problem));
  }

  @Test
  void theDaysOfBirthAndTodayAreTaken() {
    DayRule rule = DayRule.past("Day", Optional.of(LocalDate.of(2024, 2, 29)), TODAY);
    assertThat(typed("2024-02-29").day("f", rule)).contains(LocalDate.of(2024, 2, 29));
    assertThat(typed("2026-11-23").day("f", rule)).contains(TODAY);
  }

  @Test
  void wordsKeepTheirLinesAndRefuseWhatCannotBeShown() {
    assertThat(typed("a\r\nb").words("f", "Words", 5)).contains("a\nb");
    EntryForm form = typed("a\u0000b");
    assertThat(form.words("f", "Words", 5)).isEmpty();
    assertThat(form.faults()).hasSize(1);
  }

  @Test
  void aFieldNobodyAskedForIsFound() {
    EntryForm form = new EntryForm(Map.of("f", "a", "g", "b"));
    assertThat(form.choice("f", "F", List.of("a"))).contains("a");
    assertThat(form.unread()).containsExactly("g");
    assertThat(form.choice("g", "G", List.of("a"))).isEmpty();
    assertThat(form.faults()).extracting(Fault::field).containsExactly("g");
  }
}
