package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sarcolemma.interchange.NotUsed;

/** What was not used, as an OperationOutcome: one information for each item (SR-18). */
final class LeftOutResource {
  private LeftOutResource() {}

  static ObjectNode of(List<NotUsed> notUsed) {
    ObjectNode outcome = JsonNodeFactory.instance.objectNode();
    outcome.put("resourceType", "OperationOutcome");
    ArrayNode issues = outcome.putArray("issue");
    for (NotUsed item : notUsed) {
      issue(issues, "Not used: " + item.item() + ": " + item.reason());
    }
    if (notUsed.isEmpty()) {
      issue(issues, "Everything that was told was used.");
    }
    return outcome;
  }

  private static void issue(ArrayNode issues, String text) {
    issues
        .addObject()
        .put("severity", "information")
        .put("code", "informational")
        .put("diagnostics", text);
  }
}
