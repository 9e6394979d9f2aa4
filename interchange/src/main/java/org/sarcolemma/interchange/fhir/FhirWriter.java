package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sarcolemma.Assessment;
import org.sarcolemma.Warning;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.interchange.AssessmentReport;
import org.sarcolemma.workup.NextStep;

/**
 * An answer as a FHIR R4 bundle: a GuidanceResponse that says how it came about, a RiskAssessment
 * with the probabilities, a DetectedIssue for each red flag and warning, a proposed ServiceRequest
 * for each test that a recommendation asks for, an OperationOutcome with what was not used, and a
 * Provenance. Nothing in it is an order (SR-05).
 */
public final class FhirWriter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String subject;
  private final Instant recorded;

  /**
   * A writer for one child.
   *
   * @param subject reference to the child, for example {@code Patient/p}; empty when none is known
   * @param recorded when the answer was made; told, because this software asks no clock
   */
  public FhirWriter(String subject, Instant recorded) {
    this.subject = subject;
    this.recorded = recorded.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The bundle, indented, ending in a line feed. */
  public String write(AssessmentReport report) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bundle(report)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can always be written", e);
    }
  }

  /** The bundle as a tree. */
  public ObjectNode bundle(AssessmentReport report) {
    Assessment answer = report.assessment();
    List<ObjectNode> made = new ArrayList<>();
    made.add(about(RiskResource.of(answer), "subject"));
    for (RedFlag flag : answer.redFlags()) {
      made.add(issue("high", "red-flag", flag.id(), "Urgent assessment now: " + flag.text()));
    }
    for (Warning warning : answer.warnings()) {
      made.add(issue("moderate", "warning", warning.id(), warning.text()));
    }
    for (NextStep step : answer.nextSteps()) {
      if (!step.recommendedBy().isEmpty()) {
        made.add(proposal(step));
      }
    }
    ObjectNode left = LeftOutResource.of(report.notUsed());
    made.add(left);

    ObjectNode bundle = object();
    bundle.put("resourceType", "Bundle").put("type", "collection");
    bundle.put("timestamp", recorded.toString());
    ArrayNode entries = bundle.putArray("entry");
    List<String> urls = new ArrayList<>();
    for (ObjectNode resource : made) {
      urls.add(add(entries, answer, resource));
    }
    add(entries, answer, guidance(report, urls.get(urls.size() - 1)));
    add(entries, answer, provenance(report, urls));
    return bundle;
  }

  /** Addresses are made from the input and the place, so that the same answer has the same ones. */
  private static String add(ArrayNode entries, Assessment answer, ObjectNode resource) {
    String seed = answer.inputHash() + answer.knowledgeVersion() + entries.size();
    String url = "urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    entries.addObject().put("fullUrl", url).set("resource", resource);
    return url;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private ObjectNode about(ObjectNode resource, String element) {
    ObjectNode reference = resource.putObject(element);
    if (subject.isEmpty()) {
      reference.put("display", "the child who was asked about");
    } else {
      reference.put("reference", subject);
    }
    return resource;
  }

  private ObjectNode issue(String severity, String kind, String id, String text) {
    ObjectNode issue = object();
    issue.put("resourceType", "DetectedIssue").put("status", "final");
    Concepts.put(issue.putObject("code"), Addresses.BASE + "CodeSystem/" + kind, id, text);
    issue.put("severity", severity);
    about(issue, "patient");
    issue.put("detail", text);
    return issue;
  }

  private ObjectNode proposal(NextStep step) {
    ObjectNode proposal = object();
    proposal.put("resourceType", "ServiceRequest").put("status", "draft").put("intent", "proposal");
    Concepts.put(
        proposal.putObject("code"),
        Addresses.BASE + "CodeSystem/test",
        step.test().id(),
        step.test().label());
    about(proposal, "subject");
    ArrayNode reasons = proposal.putArray("reasonCode");
    step.recommendedBy().forEach(advice -> reasons.addObject().put("text", advice.text()));
    if (!step.test().note().isEmpty()) {
      proposal.putArray("note").addObject().put("text", step.test().note());
    }
    return proposal;
  }

  private ObjectNode guidance(AssessmentReport report, String leftOut) {
    ObjectNode guidance = object();
    guidance.put("resourceType", "GuidanceResponse");
    guidance.put("moduleUri", Addresses.BASE + "assess").put("status", "success");
    about(guidance, "subject");
    ArrayNode notes = guidance.putArray("note");
    notes.addObject().put("text", Assessment.PURPOSE);
    notes.addObject().put("text", "Seen in: " + report.assessment().setting().label());
    guidance.putArray("evaluationMessage").addObject().put("reference", leftOut);
    return guidance;
  }

  private ObjectNode provenance(AssessmentReport report, List<String> targets) {
    ObjectNode provenance = object();
    provenance.put("resourceType", "Provenance");
    ArrayNode made = provenance.putArray("target");
    targets.forEach(target -> made.addObject().put("reference", target));
    provenance.put("recorded", recorded.toString());
    provenance
        .putArray("agent")
        .addObject()
        .putObject("who")
        .put(
            "display",
            "Sarcolemma "
                + report.software()
                + ", knowledge "
                + report.assessment().knowledgeVersion());
    ObjectNode entity = provenance.putArray("entity").addObject().put("role", "source");
    entity
        .putObject("what")
        .put("display", "what was told of the child")
        .putObject("identifier")
        .put("system", Addresses.BASE + "input-hash")
        .put("value", report.assessment().inputHash());
    return provenance;
  }
}
