package org.sarcolemma.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.artifact.Capability;
import org.sarcolemma.interchange.artifact.KnowledgeArtifacts;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.PlanRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.codes.CodeBook;

/**
 * What this server answers in FHIR R4: its capability statement and its own artifacts, to be read
 * by type and id. Faults are OperationOutcomes. It holds no patient.
 */
final class FhirDoor {
  private static final String TYPE = "application/fhir+json; charset=utf-8";

  private final Knowledge knowledge;
  private final LocalDate started;
  private @Nullable KnowledgeArtifacts artifacts;

  FhirDoor(Knowledge knowledge, Clock clock) {
    this.knowledge = knowledge;
    this.started = LocalDate.now(clock);
  }

  void metadata(Context context) {
    answer(context, Capability.statement(started, true));
  }

  void read(Context context) {
    String type = context.pathParam("type");
    String id = context.pathParam("id");
    ObjectNode found = artifacts().find(type, id).orElse(null);
    if (found == null) {
      context.status(RequestProblem.NOT_FOUND);
      answer(context, outcome());
    } else {
      answer(context, found);
    }
  }

  /** Made on the first request: starting does not wait for it. */
  private synchronized KnowledgeArtifacts artifacts() {
    if (artifacts == null) {
      artifacts =
          KnowledgeArtifacts.of(
              knowledge,
              CodeBook.shipped(knowledge),
              TreatmentFiles.load(),
              PlanRuleFile.load(),
              KnowledgeSource.shipped());
    }
    return artifacts;
  }

  private static ObjectNode outcome() {
    ObjectNode outcome = JsonNodeFactory.instance.objectNode();
    outcome.put("resourceType", "OperationOutcome");
    outcome
        .putArray("issue")
        .addObject()
        .put("severity", "error")
        .put("code", "not-found")
        .put(
            "diagnostics",
            "no such artifact; /fhir/metadata lists the types, which are read by id");
    return outcome;
  }

  private static void answer(Context context, JsonNode body) {
    context.contentType(TYPE).result(body.toString());
  }
}
