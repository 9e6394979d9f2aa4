package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sarcolemma.treatment.order.Order;

/**
 * A medication that is being ordered, as far as it could be read.
 *
 * @param reference for example {@code MedicationRequest/1}; empty when it has no id
 * @param json the resource as it came
 * @param order what it orders
 * @param unread what stands there and was not read, each as it would follow "NOT CHECKED: "
 */
public record Draft(String reference, ObjectNode json, Order order, List<String> unread) {
  /** Copies its list. */
  public Draft {
    unread = List.copyOf(unread);
  }
}
