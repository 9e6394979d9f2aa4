package org.sarcolemma.treatment.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.treatment.order.OrderChild;

/**
 * A child for whom treatment is planned. What is not told is unknown.
 *
 * @param child the child
 * @param historyComplete whether somebody said that every dose given before is listed
 * @param subtype {@code anti_hmgcr}, {@code anti_srp}, {@code seronegative} or {@code unknown}
 * @param severe whether the disease is of high risk or refractory
 * @param start first day
 * @param weekday day of methotrexate, if chosen
 * @param answered ids of checks that somebody answered, with the day of the result if told
 * @param chosen ids of the courses the prescriber chose; nothing is chosen for anybody
 * @param today the day of planning
 */
public record PlanQuestion(
    OrderChild child,
    boolean historyComplete,
    String subtype,
    boolean severe,
    LocalDate start,
    Optional<DayOfWeek> weekday,
    SortedMap<String, Optional<LocalDate>> answered,
    SortedSet<String> chosen,
    LocalDate today) {
  /** Copies its collections; refuses a start before today and a result after today. */
  public PlanQuestion {
    answered = Collections.unmodifiableSortedMap(new TreeMap<>(answered));
    chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
    if (start.isBefore(today)) {
      throw new IllegalArgumentException("the plan starts on " + start + ", before " + today);
    }
    LocalDate day = today;
    answered.forEach(
        (check, on) -> {
          if (on.filter(date -> date.isAfter(day)).isPresent()) {
            throw new IllegalArgumentException(
                "check '" + check + "' is dated " + on.get() + ", after today, " + day);
          }
        });
  }
}
