package org.sarcolemma.server.course;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarcolemma.followup.Visit;

/**
 * Which days of a course are wanted: of the drawing, and the two visits that are compared. Only
 * days stand in the address.
 *
 * @param from first day of the drawing, if chosen
 * @param to last day of the drawing, if chosen
 * @param before the earlier visit, if chosen
 * @param after the later visit, if chosen
 * @param problems what could not be used, each with the field it stands in
 */
public record Asked(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> before,
    Optional<LocalDate> after,
    List<Problem> problems) {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2200;

  /**
   * Something that could not be used.
   *
   * @param field id of the field
   * @param words what was expected
   */
  public record Problem(String field, String words) {}

  /** Copies its list. */
  public Asked {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the address.
   *
   * @param parameter text of a parameter; empty when it is not there
   */
  public static Asked read(Function<String, String> parameter, CourseFacts facts) {
    List<Problem> problems = new ArrayList<>();
    Optional<LocalDate> from = day(parameter, "from", problems);
    Optional<LocalDate> to = day(parameter, "to", problems);
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      problems.add(new Problem("from", "From: a day before the last day was expected"));
      from = Optional.empty();
      to = Optional.empty();
    }
    List<LocalDate> days = facts.visits().stream().map(Visit::day).toList();
    Optional<LocalDate> before =
        visit(day(parameter, "before", problems), "before", days, problems);
    Optional<LocalDate> after = visit(day(parameter, "after", problems), "after", days, problems);
    return new Asked(from, to, before, after, problems);
  }

  private static Optional<LocalDate> day(
      Function<String, String> parameter, String name, List<Problem> problems) {
    String text = parameter.apply(name).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
        return Optional.of(day);
      }
    } catch (DateTimeException e) {
      // told below, like a day of no century of ours
    }
    problems.add(new Problem(name, "A day like 2026-03-31 was expected"));
    return Optional.empty();
  }

  private static Optional<LocalDate> visit(
      Optional<LocalDate> day, String name, List<LocalDate> days, List<Problem> problems) {
    if (day.isPresent() && !days.contains(day.get())) {
      problems.add(new Problem(name, "A day with a measurement was expected"));
      return Optional.empty();
    }
    return day;
  }

  /** Address of the same page with other days of the drawing. */
  public String address(Optional<LocalDate> first, Optional<LocalDate> last) {
    List<String> parts = new ArrayList<>();
    first.ifPresent(day -> parts.add("from=" + day));
    last.ifPresent(day -> parts.add("to=" + day));
    before.ifPresent(day -> parts.add("before=" + day));
    after.ifPresent(day -> parts.add("after=" + day));
    return "?" + String.join("&", parts);
  }
}
