package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.Used;
import org.sarcolemma.interchange.fhir.ChildOfRecord;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.patient.AntibodyState;

/**
 * A FHIR record as the input of a plan: the child from the record, the subtype from its clearly
 * positive antibody, severity from the one who asks, because no record tells it (SR-08).
 *
 * @param plan the same as a plan file
 * @param subject reference to the child; empty when the record names none
 * @param child what was taken and what was not
 */
record PlanRecord(ObjectNode plan, String subject, ChildOfRecord child) {
  private static final String HMGCR = "anti_hmgcr";
  private static final String SRP = "anti_srp";

  static PlanRecord read(
      String name,
      ObjectNode json,
      LocalDate today,
      Optional<String> subtype,
      Optional<String> severity) {
    Knowledge knowledge = KnowledgeFiles.load();
    CodeBook codes = CodeBook.shipped(knowledge);
    ChildOfRecord child = ChildOfRecord.read(name, json, codes, today);
    ReadPatient read = new FhirReader(knowledge, codes).read(name, json);
    ObjectNode plan = JsonNodeFactory.instance.objectNode();
    plan.set("child", child.child());
    plan.put("subtype", subtype.orElseGet(() -> subtype(name, read)));
    plan.put(
        "severity",
        severity.orElseThrow(
            () ->
                new InputException(
                    name
                        + ": a record does not tell how severe it is; add --severity usual or"
                        + " --severity severe")));
    return new PlanRecord(plan, read.id().isEmpty() ? "" : "Patient/" + read.id(), child);
  }

  private static String subtype(String name, ReadPatient read) {
    boolean hmgcr = positive(read, "anti_hmgcr_positive");
    boolean srp = positive(read, "anti_srp_positive");
    if (hmgcr && srp) {
      throw new InputException(name + ": anti-HMGCR and anti-SRP are both positive; add --subtype");
    }
    return hmgcr ? HMGCR : srp ? SRP : "unknown";
  }

  /** Weak, or by a line blot alone, is to be confirmed first and decides no subtype. */
  private static boolean positive(ReadPatient read, String finding) {
    var result = read.patient().antibody(finding);
    return result.state() == AntibodyState.POSITIVE && !result.needsConfirming();
  }

  void print(PrintStream out) {
    out.println("Taken from the record (subtype: " + plan.path("subtype").asText() + "):");
    for (Used used : child.used()) {
      String date = used.date().isEmpty() ? "no date" : used.date();
      out.println("  " + date + "  " + used.says() + " (" + used.item() + ")");
    }
    for (NotUsed item : child.notUsed()) {
      out.println("  not used: " + item.item() + ": " + item.reason());
    }
    out.println();
  }

  void writeTo(ObjectNode answer) {
    ObjectNode record = answer.putObject("record");
    ArrayNode used = record.putArray("used");
    for (Used item : child.used()) {
      used.addObject().put("item", item.item()).put("says", item.says()).put("date", item.date());
    }
    ArrayNode notUsed = record.putArray("notUsed");
    for (NotUsed item : child.notUsed()) {
      notUsed.addObject().put("item", item.item()).put("reason", item.reason());
    }
  }
}
