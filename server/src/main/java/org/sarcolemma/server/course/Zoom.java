package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which days are drawn, and which others could be.
 *
 * @param from first day
 * @param to last day
 * @param choices links to others
 */
public record Zoom(LocalDate from, LocalDate to, List<Choice> choices) {
  private static final int YEARS = 2;
  private static final int MONTHS = 6;

  /**
   * Other days.
   *
   * @param label what they are
   * @param address of the page with them
   * @param current whether they are drawn
   */
  public record Choice(String label, String address, boolean current) {}

  /** Copies its list. */
  public Zoom {
    choices = List.copyOf(choices);
  }

  /** For what was asked; the whole course when nothing was. */
  public static Zoom of(CourseFacts facts, Asked asked) {
    LocalDate today = facts.today();
    LocalDate from = asked.from().orElse(facts.first());
    LocalDate to = asked.to().orElse(today);
    if (to.isBefore(from)) {
      to = from;
    }
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            "Whole course",
            asked.address(Optional.empty(), Optional.empty()),
            asked.from().isEmpty() && asked.to().isEmpty()));
    choices.add(choice("Last 2 years", today.minusYears(YEARS), today, asked));
    choices.add(choice("Last 6 months", today.minusMonths(MONTHS), today, asked));
    return new Zoom(from, to, choices);
  }

  private static Choice choice(String label, LocalDate from, LocalDate to, Asked asked) {
    return new Choice(
        label,
        asked.address(Optional.of(from), Optional.of(to)),
        asked.from().equals(Optional.of(from)) && asked.to().equals(Optional.of(to)));
  }
}
