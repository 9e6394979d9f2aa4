package org.sarcolemma.treatment.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sarcolemma.treatment.order.OrderChild;

/**
 * A child for whom treatment is planned. What is not told is unknown.
 *
 * @param child the child
 * @param subtype {@code anti_hmgcr}, {@code anti_srp}, {@code seronegative} or {@code unknown}
 * @param severe whether the disease is of high risk or refractory
 * @param start first day
 * @param weekday day of methotrexate, if chosen
 * @param answered ids of checks that somebody answered
 * @param today the day of planning
 */
public record PlanQuestion(
    OrderChild child,
    String subtype,
    boolean severe,
    LocalDate start,
    Optional<DayOfWeek> weekday,
    SortedSet<String> answered,
    LocalDate today) {
  /** Copies its set; refuses a start before today. */
  public PlanQuestion {
    answered = Collections.unmodifiableSortedSet(new TreeSet<>(answered));
    if (start.isBefore(today)) {
      throw new IllegalArgumentException("the plan starts on " + start + ", before " + today);
    }
  }
}
