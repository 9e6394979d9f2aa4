package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.regimen.Metaboliser;

/**
 * The child an order is for. A condition that is not listed is not known; it is never taken for
 * absent.
 *
 * @param body size
 * @param conditions words such as {@code pregnancy}
 * @param allergies drugs or classes
 * @param labs results by key, in the unit of the key
 * @param tpmt thiopurine methyltransferase; empty when unknown
 * @param nudt15 nucleotide hydrolase 15; empty when unknown
 * @param medications what the child takes
 * @param given doses given before
 * @param vaccines given and planned
 */
public record OrderChild(
    Body body,
    SortedSet<String> conditions,
    List<String> allergies,
    SortedMap<String, BigDecimal> labs,
    Optional<Metaboliser> tpmt,
    Optional<Metaboliser> nudt15,
    List<Medication> medications,
    List<GivenDose> given,
    List<Vaccine> vaccines) {
  /** Copies its collections. */
  public OrderChild {
    conditions = Collections.unmodifiableSortedSet(new TreeSet<>(conditions));
    allergies = List.copyOf(allergies);
    labs = Collections.unmodifiableSortedMap(new TreeMap<>(labs));
    medications = List.copyOf(medications);
    given = List.copyOf(given);
    vaccines = List.copyOf(vaccines);
  }

  /** A result by its key. */
  Optional<BigDecimal> lab(String key) {
    return Optional.ofNullable(((Map<String, BigDecimal>) labs).get(key));
  }
}
