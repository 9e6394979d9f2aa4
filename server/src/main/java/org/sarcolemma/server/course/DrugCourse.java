package org.sarcolemma.server.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When one drug was given.
 *
 * @param name full generic name
 * @param id as evidence pages name it; empty for a drug that is not known
 * @param corticosteroid whether it is one
 * @param spans from start to stop
 * @param doses what was told of its dose, each until the next
 * @param given single doses and infusions
 */
public record DrugCourse(
    String name,
    Optional<String> id,
    boolean corticosteroid,
    List<Span> spans,
    List<Dose> doses,
    List<Given> given) {
  /** Copies its lists. */
  public DrugCourse {
    spans = List.copyOf(spans);
    doses = List.copyOf(doses);
    given = List.copyOf(given);
  }

  /**
   * A time during which it was given.
   *
   * @param from first day known
   * @param begun whether that is the day it was begun; else it began before
   * @param to day it was stopped; empty when no stop was told
   */
  public record Span(LocalDate from, boolean begun, Optional<LocalDate> to) {}

  /**
   * A dose while it was given.
   *
   * @param from first day
   * @param to day of the next change or stop; empty while it lasts
   * @param stopped whether a stop ends it
   * @param daily milligrams a day, where the dose was told in them
   * @param words the dose as it was told
   * @param author who saved it
   */
  public record Dose(
      LocalDate from,
      Optional<LocalDate> to,
      boolean stopped,
      Optional<BigDecimal> daily,
      String words,
      String author) {}

  /**
   * A single dose.
   *
   * @param day on which it was given
   * @param words the dose as it was told
   * @param author who saved it
   */
  public record Given(LocalDate day, String words, String author) {}

  /** Whether no stop was told since it was given last over a time. */
  public boolean running() {
    return !spans.isEmpty() && spans.get(spans.size() - 1).to().isEmpty();
  }

  /** First day on which it is known to have been given. */
  public Optional<LocalDate> first() {
    return java.util.stream.Stream.concat(
            spans.stream().map(Span::from), given.stream().map(Given::day))
        .min(LocalDate::compareTo);
  }

  /** Last day on which it is known to have been given, unless it is running. */
  Optional<LocalDate> last() {
    return java.util.stream.Stream.concat(
            spans.stream().flatMap(span -> span.to().stream()), given.stream().map(Given::day))
        .max(LocalDate::compareTo);
  }
}
