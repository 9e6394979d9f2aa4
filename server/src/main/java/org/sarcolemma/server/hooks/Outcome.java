package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Problems as FHIR OperationOutcomes. */
final class Outcome {
  private static final String CODES = "https://sarcolemma.org/fhir/CodeSystem/hook-error";

  private Outcome() {}

  static ObjectNode of(HookProblem problem) {
    HookError error = problem.error();
    ObjectNode outcome = JsonNodeFactory.instance.objectNode();
    outcome.put("resourceType", "OperationOutcome");
    ObjectNode issue = outcome.putArray("issue").addObject();
    issue.put("severity", "error").put("code", error.issue());
    ObjectNode details = issue.putObject("details");
    details
        .putArray("coding")
        .addObject()
        .put("system", CODES)
        .put("code", error.code())
        .put("display", error.meaning());
    details.put("text", error.meaning());
    issue.put(
        "diagnostics", (problem.where().isEmpty() ? "" : problem.where() + ". ") + error.remedy());
    return outcome;
  }
}
