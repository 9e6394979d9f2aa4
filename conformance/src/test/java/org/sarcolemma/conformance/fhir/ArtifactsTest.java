package org.sarcolemma.conformance.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.artifact.Capability;
import org.sarcolemma.interchange.artifact.FhirPackage;
import org.sarcolemma.interchange.artifact.KnowledgeArtifacts;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.PlanRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.codes.CodeBook;

/** The exported knowledge: valid FHIR, whole, bounded, and a dose is what its source says. */
class ArtifactsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final KnowledgeArtifacts ARTIFACTS =
      KnowledgeArtifacts.of(
          KNOWLEDGE,
          CodeBook.shipped(KNOWLEDGE),
          TreatmentFiles.load(),
          PlanRuleFile.load(),
          KnowledgeSource.shipped());
  private static final int MOST_BYTES = 12_000_000;
  private static final int MOST_EVIDENCE_VALIDATED = 25;

  @Test
  void everyArtifactIsValid() {
    Map<String, List<String>> faults = new TreeMap<>();
    int evidence = 0;
    for (Map.Entry<String, ObjectNode> artifact : ARTIFACTS.all().entrySet()) {
      // one shape, hundreds of times: some of them are enough
      boolean another = artifact.getKey().startsWith("Evidence-of-");
      if (another && evidence++ >= MOST_EVIDENCE_VALIDATED) {
        continue;
      }
      List<String> found = R4Validator.faults(artifact.getValue().toString());
      if (!found.isEmpty()) {
        faults.put(artifact.getKey(), found.subList(0, Math.min(3, found.size())));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theCapabilityStatementIsValidAndNamesTypesThatAreThere() {
    for (boolean instance : new boolean[] {true, false}) {
      ObjectNode statement = Capability.statement(DAY, instance);
      assertThat(R4Validator.faults(statement.toString())).isEmpty();
    }
    TreeSet<String> types = new TreeSet<>();
    ARTIFACTS.all().values().forEach(a -> types.add(a.path("resourceType").asText()));
    assertThat(new TreeSet<>(Capability.READABLE)).isEqualTo(types);
  }

  @Tag("SR-33")
  @Test
  void methotrexateIsOnceAWeekEverywhere() {
    int weekly = 0;
    for (ObjectNode artifact : ARTIFACTS.all().values()) {
      if (!artifact.path("productCodeableConcept").path("text").asText().equals("methotrexate")) {
        continue;
      }
      for (JsonNode dosage : artifact.path("dosage")) {
        JsonNode repeat = dosage.path("timing").path("repeat");
        assertThat(repeat.path("frequency").asInt()).isEqualTo(1);
        assertThat(repeat.path("period").asInt()).isEqualTo(1);
        assertThat(repeat.path("periodUnit").asText()).isEqualTo("wk");
        assertThat(dosage.path("text").asText()).contains("once a WEEK", "not daily");
        assertThat(dosage.path("maxDosePerPeriod").path("denominator").path("code").asText())
            .isEqualTo("wk");
        weekly++;
      }
    }
    assertThat(weekly).isEqualTo(3);
  }

  /** The review, section 6.1: 0.3 mg/kg a week, at most 15 mg (read by hand). */
  @Test
  void theDoseOfTheReviewIsAsItIsPrinted() {
    JsonNode dosage =
        ARTIFACTS
            .find("ActivityDefinition", "regimen-methotrexate-review")
            .orElseThrow()
            .path("dosage")
            .path(0);
    JsonNode dose = dosage.path("doseAndRate").path(0).path("doseQuantity");
    assertThat(dose.path("value").decimalValue()).isEqualByComparingTo(new BigDecimal("0.3"));
    assertThat(dose.path("code").asText()).isEqualTo("mg/kg");
    assertThat(dosage.path("maxDosePerPeriod").path("numerator").path("value").asInt())
        .isEqualTo(15);
  }

  /**
   * A pulse repeated every day, or 2 g/kg in one infusion, would harm: their words must be read.
   */
  @Test
  void aCourseThatIsMoreThanARepeatedDoseHasNoFigureForAMachine() {
    for (String id : List.of("methylprednisolone-bsr", "ivig-review", "infliximab-reviews")) {
      JsonNode dosage =
          ARTIFACTS
              .find("ActivityDefinition", "regimen-" + id)
              .orElseThrow()
              .path("dosage")
              .path(0);
      assertThat(dosage.has("timing")).as(id).isFalse();
      assertThat(dosage.has("doseAndRate")).as(id).isFalse();
      assertThat(dosage.path("text").asText()).as(id).isNotEmpty();
    }
  }

  @Tag("SR-05")
  @Test
  void nothingIsAnOrderAndEverythingIsDraft() {
    for (ObjectNode artifact : ARTIFACTS.all().values()) {
      assertThat(artifact.path("status").asText()).isEqualTo("draft");
      if (artifact.path("resourceType").asText().equals("ActivityDefinition")) {
        assertThat(artifact.path("intent").asText()).isEqualTo("proposal");
      }
    }
  }

  @Test
  void everyCanonicalThatIsNamedIsInThePackage() {
    TreeSet<String> urls = new TreeSet<>();
    ARTIFACTS.all().values().forEach(a -> urls.add(a.path("url").asText()));
    for (ObjectNode artifact : ARTIFACTS.all().values()) {
      artifact
          .findValuesAsText("definitionCanonical")
          .forEach(url -> assertThat(urls).contains(url));
    }
  }

  @Test
  void thePackageIsReadByTarAndHasAnIndex(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path archive = new FhirPackage(ARTIFACTS, DAY).write(folder);
    assertThat(archive.getFileName().toString())
        .isEqualTo("org.sarcolemma.knowledge-" + FhirPackage.version() + ".tgz");
    Process tar =
        new ProcessBuilder("tar", "-tzf", archive.toString()).redirectErrorStream(true).start();
    List<String> names = new ArrayList<>();
    try (BufferedReader lines = tar.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(names::add);
    }
    assertThat(tar.waitFor()).isZero();
    JsonMapper json = JsonMapper.builder().build();
    JsonNode index = json.readTree(folder.resolve("package/.index.json").toFile());
    assertThat(names).contains("package/package.json", "package/.index.json");
    assertThat(names).hasSize(index.path("files").size() + 2);
    long bytes = 0;
    for (JsonNode file : index.path("files")) {
      Path path = folder.resolve("package").resolve(file.path("filename").asText());
      JsonNode resource = json.readTree(path.toFile());
      assertThat(resource.path("id")).isEqualTo(file.path("id"));
      bytes += Files.size(path);
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
    assertThat(json.readTree(folder.resolve("package/package.json").toFile()).path("fhirVersions"))
        .hasToString("[\"4.0.1\"]");
  }
}
