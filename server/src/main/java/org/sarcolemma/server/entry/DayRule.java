package org.sarcolemma.server.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which days a field takes, as year-month-day (SR-16).
 *
 * @param label wording of the field
 * @param earliest first day that is taken, if there is one
 * @param tooEarly why no earlier day is
 * @param latest last day that is taken, if there is one
 * @param tooLate why no later day is
 */
public record DayRule(
    String label,
    Optional<LocalDate> earliest,
    String tooEarly,
    Optional<LocalDate> latest,
    String tooLate) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  /** A day of a child's life that has been. */
  public static DayRule past(String label, Optional<LocalDate> birth, LocalDate today) {
    return new DayRule(
        label,
        birth.or(() -> Optional.of(LONG_AGO)),
        "lies before the child was born.",
        Optional.of(today),
        "lies in the future.");
  }

  /** Today or a day to come. */
  public static DayRule coming(String label, LocalDate today) {
    return new DayRule(
        label, Optional.of(today), "has passed.", Optional.of(today.plusYears(20)), "is too far.");
  }

  /** Why a text is refused; empty when it is taken. */
  Optional<String> fault(String text) {
    Optional<LocalDate> day = read(text);
    if (day.isEmpty()) {
      return Optional.of("is not a day. Type year-month-day: 2026-01-31.");
    }
    if (earliest.filter(day.get()::isBefore).isPresent()) {
      return Optional.of(tooEarly);
    }
    return latest.filter(day.get()::isAfter).map(last -> tooLate);
  }

  static Optional<LocalDate> read(String text) {
    try {
      return SHAPE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
