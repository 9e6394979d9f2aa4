package org.sarcolemma.interchange.treatment;

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
import org.sarcolemma.interchange.SoftwareVersion;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.dose.BasisLine;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.plan.PlanOption;
import org.sarcolemma.treatment.plan.PlanReason;
import org.sarcolemma.treatment.regimen.MethotrexateRegimen;

/**
 * A plan as a FHIR R4 bundle: a CarePlan that lists every cited dose of every option side by side
 * as proposed MedicationRequests (intent proposal, status draft: nothing is ordered, SR-05), a
 * DetectedIssue for each objection, and a Provenance. Every dose carries its basis: weight with its
 * day, formula, cap, rounding, source. Methotrexate is 1 per 1 week (SR-33).
 */
public final class PlanFhir {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SIDE_BY_SIDE =
      "Options side by side, each with every cited dose. They are alternatives: none is preferred,"
          + " none is ordered, and they are not meant to be given together unless a clinician says"
          + " so.";

  private final Formulary formulary;
  private final BasisLine basis;
  private final DrugCodes drugs;
  private final Instant recorded;
  private final String subject;
  private final List<ObjectNode> made = new ArrayList<>();
  private final String seed;

  private PlanFhir(
      Formulary formulary, CodeBook codes, PlanInput input, String subject, Instant recorded) {
    this.formulary = formulary;
    this.basis = new BasisLine(formulary);
    this.drugs = new DrugCodes(codes);
    this.recorded = recorded.truncatedTo(ChronoUnit.SECONDS);
    this.subject = subject;
    this.seed = input.key() + formulary.version();
  }

  /**
   * The plan, indented, ending in a line feed.
   *
   * @param subject reference to the child, for example {@code Patient/p}; empty when none is known
   * @param recorded when the plan was made
   */
  public static String write(
      Formulary formulary,
      CodeBook codes,
      PlanInput input,
      Plan plan,
      String subject,
      Instant recorded) {
    ObjectNode bundle =
        new PlanFhir(formulary, codes, input, subject, recorded).bundle(input, plan);
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bundle) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can always be written", e);
    }
  }

  private ObjectNode bundle(PlanInput input, Plan plan) {
    ObjectNode care = carePlan(input, plan);
    for (PlanOption option : plan.options()) {
      option.objections().forEach(verdict -> made.add(issue(option, verdict)));
    }
    ObjectNode bundle = object().put("resourceType", "Bundle").put("type", "collection");
    bundle.put("timestamp", recorded.toString());
    ArrayNode entries = bundle.putArray("entry");
    entries.addObject().put("fullUrl", address(-1)).set("resource", care);
    for (int i = 0; i < made.size(); i++) {
      entries.addObject().put("fullUrl", address(i)).set("resource", made.get(i));
    }
    ObjectNode provenance = provenance(input);
    entries.addObject().put("fullUrl", address(made.size())).set("resource", provenance);
    return bundle;
  }

  /** Addresses are made from the input and the place, so that the same plan has the same ones. */
  private String address(int place) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes((seed + place).getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode carePlan(PlanInput input, Plan plan) {
    ObjectNode care = object().put("resourceType", "CarePlan").put("status", "draft");
    care.put("intent", "proposal").put("title", "Treatment of necrotizing myopathy: options");
    care.put("description", SIDE_BY_SIDE);
    about(care, "subject");
    care.putObject("period").put("start", input.question().start().toString());
    care.put("created", input.question().today().toString());
    ArrayNode activities = care.putArray("activity");
    for (PlanOption option : plan.options()) {
      for (DoseOption dose : option.doses().options()) {
        activities.addObject().putObject("reference").put("reference", address(made.size()));
        made.add(request(input, option, dose));
      }
    }
    plan.common().forEach(entry -> day(activities, entry));
    plan.chosen().ifPresent(chosen -> chosen.entries().forEach(entry -> day(activities, entry)));
    ArrayNode notes = care.putArray("note");
    note(notes, Assessment.PURPOSE);
    plan.unaddressed().forEach(open -> note(notes, "NOT ADDRESSED: " + open));
    for (PlanReason always : plan.always()) {
      note(notes, always.text() + claims(always));
    }
    for (PlanOption option : plan.options()) {
      option
          .doses()
          .cannot()
          .forEach(none -> note(notes, "No dose of " + none.regimen() + ": " + none.reason()));
    }
    plan.notUsed().forEach(item -> note(notes, "Not used: " + item));
    return care;
  }

  private static String claims(PlanReason reason) {
    return reason.claims().isEmpty() ? "" : " [" + String.join(", ", reason.claims()) + "]";
  }

  /** A day of the calendar; a task to remember, never a dose to give. */
  private static void day(ArrayNode activities, CalendarEntry entry) {
    ObjectNode detail = activities.addObject().putObject("detail");
    detail.put("kind", "Task").put("status", "not-started").put("doNotPerform", false);
    ObjectNode period = detail.putObject("scheduledPeriod");
    period.put("start", entry.on().toString()).put("end", entry.until().toString());
    detail.put("description", entry.words() + " (source: " + entry.source() + ")");
  }

  private ObjectNode request(PlanInput input, PlanOption option, DoseOption dose) {
    ObjectNode request = object().put("resourceType", "MedicationRequest");
    request.put("status", "draft").put("intent", "proposal");
    drugs.put(request.putObject("medicationCodeableConcept"), dose.regimen().drug());
    about(request, "subject");
    request.put("authoredOn", recorded.toString());
    ArrayNode notes = request.putArray("note");
    if (!option.ready()) {
      note(
          notes,
          "NOT READY: "
              + option.open().size()
              + " checks open, "
              + option.objections().size()
              + " objections.");
    }
    option.open().forEach(check -> note(notes, "Open: " + check.question()));
    note(notes, "Basis: " + String.join("; ", basis.steps(dose)));
    for (PlanReason reason : option.pro()) {
      note(notes, "For: " + reason.text() + claims(reason));
    }
    for (PlanReason reason : option.con()) {
      note(notes, "Against: " + reason.text() + claims(reason));
    }
    boolean weekly = dose.regimen() instanceof MethotrexateRegimen;
    request
        .putArray("dosageInstruction")
        .add(
            new FhirDosage(dose.regimen())
                .of(
                    dose.instruction(),
                    dose.amount().value(),
                    "",
                    weekly ? input.question().weekday() : java.util.Optional.empty()));
    return request;
  }

  private ObjectNode issue(PlanOption option, Verdict verdict) {
    ObjectNode issue = object().put("resourceType", "DetectedIssue").put("status", "preliminary");
    issue.putObject("code").put("text", verdict.id());
    if (!subject.isEmpty()) {
      about(issue, "patient");
    }
    issue.put("detail", option.doses().drug().facts().label() + ": " + verdict.what());
    ArrayNode mitigation = issue.putArray("mitigation");
    mitigation.addObject().putObject("action").put("text", verdict.fix());
    return issue;
  }

  private ObjectNode provenance(PlanInput input) {
    ObjectNode provenance = object().put("resourceType", "Provenance");
    ArrayNode targets = provenance.putArray("target");
    for (int i = -1; i < made.size(); i++) {
      targets.addObject().put("reference", address(i));
    }
    provenance.put("recorded", recorded.toString());
    provenance
        .putArray("agent")
        .addObject()
        .putObject("who")
        .put(
            "display",
            "Sarcolemma " + SoftwareVersion.current() + ", formulary " + formulary.version());
    provenance
        .putArray("entity")
        .addObject()
        .put("role", "source")
        .putObject("what")
        .put("display", "what was told of the child, hash " + input.key());
    return provenance;
  }

  private void about(ObjectNode resource, String element) {
    ObjectNode reference = resource.putObject(element);
    if (subject.isEmpty()) {
      reference.put("display", "the child who was asked about");
    } else {
      reference.put("reference", subject);
    }
  }

  private static void note(ArrayNode notes, String text) {
    notes.addObject().put("text", text);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
