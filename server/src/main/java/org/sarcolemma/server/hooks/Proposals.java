package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodedConcept;

/** Requests for something missing: drafts that propose and order nothing by themselves. */
final class Proposals {
  private static final String LOINC = "http://loinc.org";
  private static final String OWN = "https://sarcolemma.org/fhir/CodeSystem/test";

  private final CodeBook codes;

  Proposals(CodeBook codes) {
    this.codes = codes;
  }

  /** A request coded in LOINC by a name of {@code codes.csv}. */
  ObjectNode laboratory(String name, String label, String reason, String patient) {
    Optional<CodedConcept> coded =
        codes.codesOf(name, "LOINC").stream()
            .findFirst()
            .flatMap(code -> codes.conceptOf("LOINC", code));
    return request(
        coded.map(c -> LOINC).orElse(OWN),
        coded.map(CodedConcept::code).orElse(name),
        label,
        reason,
        patient);
  }

  /** A request for a test of our own list. */
  ObjectNode test(String id, String label, String reason, String patient) {
    return request(OWN, id, label, reason, patient);
  }

  private static ObjectNode request(
      String system, String code, String label, String reason, String patient) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("resourceType", "ServiceRequest").put("status", "draft").put("intent", "proposal");
    ObjectNode concept = request.putObject("code");
    concept
        .putArray("coding")
        .addObject()
        .put("system", system)
        .put("code", code)
        .put("display", label);
    concept.put("text", label);
    request.putObject("subject").put("reference", "Patient/" + patient);
    request.putArray("reasonCode").addObject().put("text", reason);
    return request;
  }
}
