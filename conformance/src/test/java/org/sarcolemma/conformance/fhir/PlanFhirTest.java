package org.sarcolemma.conformance.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.treatment.PlanFhir;
import org.sarcolemma.interchange.treatment.PlanInput;
import org.sarcolemma.interchange.treatment.PlanReader;
import org.sarcolemma.knowledge.CalendarFile;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.PlanRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.plan.Planner;

/** A plan as FHIR: proposals that are valid, weekly where they must be, and say their basis. */
class PlanFhirTest {
  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("sarcolemma.root")));
  private static final Formulary FORMULARY = TreatmentFiles.load();
  private static final Planner PLANNER =
      new Planner(FORMULARY, OrderRuleFile.load(), PlanRuleFile.load(), CalendarFile.load());
  private static final CodeBook CODES = CodeBook.shipped(KnowledgeFiles.load());

  private static ObjectNode example() throws IOException {
    return StrictJson.object(
        "plan", Files.readString(ROOT.resolve("docs/examples/plan-anti-srp.json")));
  }

  private static String written(ObjectNode plan) {
    PlanInput input = PlanReader.read("plan", plan, LocalDate.parse("2026-11-23"));
    return PlanFhir.write(
        FORMULARY,
        CODES,
        input,
        PLANNER.plan(input.question()),
        "Patient/p",
        Instant.parse("2026-11-23T12:00:00Z"));
  }

  private static List<JsonNode> of(String bundle, String type) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode entry : StrictJson.object("out", bundle).path("entry")) {
      if (entry.path("resource").path("resourceType").asText().equals(type)) {
        found.add(entry.path("resource"));
      }
    }
    return found;
  }

  @Test
  void isValid() throws IOException {
    assertThat(R4Validator.faults(written(example()))).isEmpty();
    ObjectNode unknown = example();
    unknown.putObject("child");
    unknown.remove(List.of("chosen", "weekday", "answered"));
    assertThat(R4Validator.faults(written(unknown))).isEmpty();
  }

  @Tag("SR-33")
  @Test
  void methotrexateIsOnceAWeekOnItsDay() throws IOException {
    int weekly = 0;
    for (JsonNode request : of(written(example()), "MedicationRequest")) {
      String drug = request.path("medicationCodeableConcept").path("text").asText();
      if (drug.equals("methotrexate")) {
        JsonNode dosage = request.path("dosageInstruction").path(0);
        assertThat(dosage.path("timing").path("repeat").toString())
            .isEqualTo(
                "{\"frequency\":1,\"period\":1,\"periodUnit\":\"wk\",\"dayOfWeek\":[\"fri\"]}");
        assertThat(dosage.path("text").asText()).contains("once a WEEK, on FRIDAY", "not daily");
        weekly++;
      }
    }
    assertThat(weekly).isGreaterThanOrEqualTo(2);
  }

  /** 0.3 mg/kg of 28 kg is 8.4 mg a week, below the review's cap of 15 mg (by hand). */
  @Tag("SR-14")
  @Test
  void theDoseCarriesItsBasisWithWeightAndDay() throws IOException {
    List<JsonNode> review =
        of(written(example()), "MedicationRequest").stream()
            .filter(r -> r.path("note").toString().contains("0.3 mg/kg"))
            .toList();
    assertThat(review).hasSize(1);
    assertThat(review.get(0).path("note").toString()).contains("28 kg", "2026-11-20", "cap: 15 mg");
    assertThat(
            review
                .get(0)
                .path("dosageInstruction")
                .path(0)
                .path("doseAndRate")
                .path(0)
                .path("doseQuantity")
                .path("value")
                .asText())
        .isEqualTo("8.4");
  }

  @Tag("SR-05")
  @Tag("SR-42")
  @Test
  void everythingIsAProposalAndSaysWhatIsOpen() throws IOException {
    ObjectNode open = example();
    open.remove("answered");
    String bundle = written(open);
    List<JsonNode> requests = of(bundle, "MedicationRequest");
    assertThat(requests).isNotEmpty();
    for (JsonNode request : requests) {
      assertThat(request.path("intent").asText()).isEqualTo("proposal");
      assertThat(request.path("status").asText()).isEqualTo("draft");
      assertThat(request.path("note").toString()).contains("NOT READY");
    }
    JsonNode care = of(bundle, "CarePlan").get(0);
    assertThat(care.path("intent").asText()).isEqualTo("proposal");
    assertThat(care.path("status").asText()).isEqualTo("draft");
    assertThat(care.toString()).contains("NOT ADDRESSED", "does not replace");
    assertThat(of(bundle, "Provenance").get(0).path("target").size()).isGreaterThan(1);
  }
}
