package org.sarcolemma.server.course;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcolemma.followup.Scale;

/**
 * One number of a child that can be placed on its scale.
 *
 * @param scale what it counts
 * @param day on which it was measured
 * @param value the number; of an enzyme in U/L
 * @param limit upper limit of the laboratory in U/L, where it was told
 * @param laboratory as it was told; empty when it was not
 * @param author who saved it
 */
public record Reading(
    Scale scale,
    LocalDate day,
    BigDecimal value,
    Optional<BigDecimal> limit,
    String laboratory,
    String author) {
  /** Multiples of the laboratory's limit. */
  Optional<BigDecimal> times() {
    return limit.map(l -> value.divide(l, MathContext.DECIMAL64));
  }

  /** Everything about it in one line. */
  String words() {
    StringBuilder words = new StringBuilder();
    words.append(day).append(": ").append(scale.label()).append(' ').append(Plain.of(value));
    if (scale.enzyme()) {
      words.append(" U/L, ");
      words.append(
          limit
              .map(
                  l ->
                      Plain.rounded(times().orElseThrow())
                          + " times the upper limit of "
                          + Plain.of(l)
                          + " U/L")
              .orElse("upper limit not told"));
      words.append(", ").append(laboratory.isEmpty() ? "laboratory not told" : laboratory);
    }
    return words.append("; entered by ").append(author).toString();
  }
}
