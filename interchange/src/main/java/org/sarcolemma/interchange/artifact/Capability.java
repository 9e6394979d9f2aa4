package org.sarcolemma.interchange.artifact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.sarcolemma.interchange.SoftwareVersion;
import org.sarcolemma.interchange.fhir.Addresses;

/**
 * What a server of this software answers to in FHIR: reading its own artifacts. It holds no
 * patient, so there is nothing to search and nothing to write.
 */
public final class Capability {
  /** Types that can be read by id. */
  public static final List<String> READABLE =
      List.of(
          "ActivityDefinition",
          "CodeSystem",
          "ConceptMap",
          "Evidence",
          "EvidenceVariable",
          "Library",
          "PlanDefinition",
          "Questionnaire",
          "ValueSet");

  private static final String JSON = "application/fhir+json";

  private Capability() {}

  /**
   * The statement of the software, or of one server of it.
   *
   * @param day day it was made; told, because this software asks no clock
   * @param instance whether it is of a running server
   */
  public static ObjectNode statement(LocalDate day, boolean instance) {
    ObjectNode statement = Artifact.object().put("resourceType", "CapabilityStatement");
    statement.put("id", "sarcolemma");
    if (!instance) {
      statement.put("url", Addresses.BASE + "CapabilityStatement/sarcolemma");
    }
    statement.put("version", SoftwareVersion.current()).put("name", "Sarcolemma");
    statement.put("title", "Sarcolemma, decision support for necrotizing myopathy in children");
    statement.put("status", "active").put("experimental", true).put("date", day.toString());
    statement.put("kind", instance ? "instance" : "capability");
    statement
        .putObject("software")
        .put("name", "Sarcolemma")
        .put("version", SoftwareVersion.current());
    if (instance) {
      statement.putObject("implementation").put("description", "A server of one machine or clinic");
    }
    statement.put("fhirVersion", "4.0.1");
    statement.putArray("format").add("json").add(JSON);
    ObjectNode rest = statement.putArray("rest").addObject().put("mode", "server");
    rest.put(
        "documentation",
        "Reads the artifacts of its own knowledge. No patient data is held: records are posted to"
            + " the page or given to the command line, and answered.");
    ArrayNode resources = rest.putArray("resource");
    for (String type : READABLE) {
      resources
          .addObject()
          .put("type", type)
          .putArray("interaction")
          .addObject()
          .put("code", "read");
    }
    return statement;
  }
}
