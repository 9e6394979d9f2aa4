package org.sarcolemma.registry.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sarcolemma.registry.store.Link;

/** The audit trail as FHIR R4 AuditEvents, one a line. */
public final class AuditFhir {
  private static final String TYPES = "http://dicom.nema.org/resources/ontology/DCM";
  private static final String REASONS = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

  private AuditFhir() {}

  /** One entry. Its hash goes along, so that a reader can tell it from an altered one. */
  public static ObjectNode write(Link link) {
    AuditEntry entry = AuditEntry.read("audit " + link.position(), link.line());
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("resourceType", "AuditEvent").put("id", entry.id());
    boolean all = entry.child().isEmpty();
    event.set("type", type(entry.action()));
    event.put("action", entry.action().code()).put("recorded", entry.at().toString());
    // FHIR: 0 success, 4 minor failure.
    event.put("outcome", entry.action().refused() ? "4" : "0");
    event
        .putArray("purposeOfEvent")
        .addObject()
        .putArray("coding")
        .addObject()
        .put("system", REASONS)
        .put("code", entry.access().purpose().code());
    ObjectNode agent = event.putArray("agent").addObject();
    agent.putObject("who").put("display", entry.access().user());
    agent.put("requestor", true);
    event.putObject("source").putObject("observer").put("display", "Sarcolemma registry");
    ObjectNode entity = event.putArray("entity").addObject();
    if (!all) {
      entity.putObject("what").put("reference", "Patient/" + entry.child());
    }
    entity.put("description", entry.action().id() + ": " + entry.detail());
    entity
        .putArray("detail")
        .addObject()
        .put("type", "position and SHA-256 in the chain")
        .put("valueString", link.position() + ":" + link.hash());
    return event;
  }

  /** What kind of thing was done, in DICOM's words, which FHIR takes over. */
  private static ObjectNode type(AuditAction action) {
    ObjectNode type = JsonNodeFactory.instance.objectNode().put("system", TYPES);
    switch (action) {
      case EXPORT, BACKUP -> type.put("code", "110106").put("display", "Export");
      case IMPORT -> type.put("code", "110107").put("display", "Import");
      case LIST, COUNT -> type.put("code", "110112").put("display", "Query");
      case SIGN_IN, SIGN_IN_FAILED, SIGN_OUT ->
          type.put("code", "110114").put("display", "User Authentication");
      case DENIED -> type.put("code", "110113").put("display", "Security Alert");
      case AUDIT -> type.put("code", "110101").put("display", "Audit Log Used");
      default -> type.put("code", "110110").put("display", "Patient Record");
    }
    return type;
  }
}
