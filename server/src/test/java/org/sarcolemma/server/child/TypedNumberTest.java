package org.sarcolemma.server.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SR-10")
class TypedNumberTest {
  private static double read(String text) throws Refusal {
    return TypedNumber.read(Field.CK, text, 0, 1_000_000, "U/L");
  }

  @Test
  void readsPlainNumbers() throws Refusal {
    assertThat(read("12400")).isEqualTo(12_400);
    assertThat(read("0.5")).isEqualTo(0.5);
    assertThat(read("007")).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "12,400   | has a comma",
        "0,5      | has a comma",
        "1e4      | scientific notation",
        "1E+4     | scientific notation",
        "+12      | has a sign",
        "-12      | has a sign",
        "−12      | has a sign",
        "\"12 400\" | has a space",
        ".5       | both sides of the point",
        "5.       | both sides of the point",
        "abc      | is not a number",
        "12U      | is not a number",
        "1.2.3    | is not a number",
        "0x10     | is not a number",
        "NaN      | is not a number",
        "Infinity | is not a number",
        "١٢       | is not a number",
        "1234567890123 | too long",
        "1000001  | outside 0 to 1,000,000 U/L"
      })
  void refusesWhatASecondReaderCouldReadDifferently(String text, String reason) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class).hasMessageContaining(reason);
  }

  @Test
  void noTextIsEverReadAsAnotherNumber() {
    Random random = new Random(10);
    String alphabet = "0123456789.,eE+- ٣x";
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(9); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        double value = read(text.toString());
        assertThat(text.toString()).matches("[0-9]+(\\.[0-9]+)?");
        assertThat(value).isEqualTo(Double.parseDouble(text.toString()));
      } catch (Refusal refusal) {
        assertThat(refusal.reason()).startsWith("“").endsWith(".");
      }
    }
  }
}
