package org.sarcolemma.evaluation.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * One order of the set with what is expected.
 *
 * @param id such as {@code u001}
 * @param unsafe whether a pharmacist would not let it pass; otherwise it is sound
 * @param category kind of fault, or the drug of a sound order
 * @param faults every fault of an unsafe order; each is met by a card about any of its kinds
 * @param heldOut whether nobody looked at it while rules were mended
 * @param order child, order and day, as a checker reads them
 */
public record OrderCase(
    String id,
    boolean unsafe,
    String category,
    List<Set<FaultKind>> faults,
    boolean heldOut,
    ObjectNode order) {
  /** Refuses an unsafe order without a fault and a sound one with one. */
  public OrderCase {
    faults = List.copyOf(faults);
    if (unsafe == faults.isEmpty()) {
      throw new IllegalArgumentException(
          "order " + id + ": an unsafe order has faults, a sound none");
    }
  }

  /** Whether every fault is spoken of. */
  boolean caught(Set<FaultKind> spokenOf) {
    return faults.stream().allMatch(any -> any.stream().anyMatch(spokenOf::contains));
  }
}
