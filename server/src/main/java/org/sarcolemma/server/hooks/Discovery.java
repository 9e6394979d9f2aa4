package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The services, as a caller discovers them. */
final class Discovery {
  private static final String NEEDS =
      "Needs the Patient, and Conditions or Observations; everything else makes it better. What"
          + " could not be read is named on the card.";
  private static final String ORDERS_NEED =
      "Needs the Patient; weight and height with their dates, conditions, allergies and drugs make"
          + " more checks possible. Orders are known by RxNorm ingredient or ATC code. What could"
          + " not be checked is said.";

  private Discovery() {}

  static ObjectNode of(Prefetches prefetches, String version) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode services = answer.putArray("services");
    for (HookService service : HookService.values()) {
      ObjectNode one = services.addObject();
      one.put("hook", service.hook())
          .put("id", service.id())
          .put("title", service.title())
          .put("description", service.description())
          .put("version", version)
          .put("usageRequirements", service.orders() ? ORDERS_NEED : NEEDS);
      ObjectNode templates = one.putObject("prefetch");
      prefetches.of(service).forEach(templates::put);
    }
    return answer;
  }
}
