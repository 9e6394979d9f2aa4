package org.sarcolemma.interchange.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.Used;
import org.sarcolemma.treatment.order.OrderChild;

/**
 * What a record tells the checks of an order.
 *
 * @param child size, conditions, allergies, results, drugs
 * @param born date of birth, where told to the day
 * @param muscleDisease whether a muscle disease stands among the problems, also a suspected one
 * @param unread what is needed for a check and could not be read, each as it would follow "NOT
 *     CHECKED: "
 * @param used what was used, of which day
 * @param notUsed what was not used, and why
 */
public record OrderChart(
    OrderChild child,
    Optional<LocalDate> born,
    boolean muscleDisease,
    List<String> unread,
    List<Used> used,
    List<NotUsed> notUsed) {
  /** Copies its lists. */
  public OrderChart {
    unread = List.copyOf(unread);
    used = List.copyOf(used);
    notUsed = List.copyOf(notUsed);
  }
}
