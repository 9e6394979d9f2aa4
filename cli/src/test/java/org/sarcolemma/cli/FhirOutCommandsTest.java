package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans from and to FHIR, and the exported knowledge. */
class FhirOutCommandsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String RECORD =
      "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":"
          + "{\"resourceType\":\"Patient\",\"id\":\"p\",\"birthDate\":\"2018-01-01\",\"gender\":"
          + "\"female\"}},{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"w\",\"status\":"
          + "\"final\",\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"29463-7\"}]},"
          + "\"subject\":{\"reference\":\"Patient/p\"},\"effectiveDateTime\":\"2026-01-02\","
          + "\"valueQuantity\":{\"value\":28,\"system\":\"http://unitsofmeasure.org\",\"code\":\"kg\"}}}]}";

  @Tag("SR-08")
  @Test
  void aRecordDoesNotTellSeverity() {
    Run run = Run.of(RECORD, "plan", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--severity usual");
  }

  @Tag("SR-14")
  @Test
  void theWeightOfARecordAndItsDayReachTheDose() throws IOException {
    Run text = Run.of(RECORD, "plan", "-", "--severity", "usual", "--subtype", "anti_srp");
    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.out()).contains("Taken from the record", "2026-01-02  weight 28 kg", "28 kg");
    Run json = Run.of(RECORD, "plan", "-", "--severity", "usual", "--format", "json");
    JsonNode used = JSON.readTree(json.out()).path("record").path("used");
    assertThat(used.toString()).contains("Observation/w");
  }

  @Test
  void aPlanIsWrittenAsFhir() throws IOException {
    Run run = Run.of(RECORD, "plan", "-", "--severity", "usual", "--format", "fhir");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode care = JSON.readTree(run.out()).path("entry").path(0).path("resource");
    assertThat(care.path("resourceType").asText()).isEqualTo("CarePlan");
    assertThat(care.path("subject").path("reference").asText()).isEqualTo("Patient/p");
  }

  @Test
  void subtypeBelongsToARecord() {
    Run run = Run.of("{\"child\":{}}", "plan", "-", "--subtype", "anti_srp");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is no FHIR bundle");
  }

  @Tag("SR-55")
  @Test
  void theExportSaysHowManyCodesMapToNothing(@TempDir Path folder) throws IOException {
    Run run = Run.of("", "knowledge", "export", "--format", "fhir", folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("\\d+ codes known: \\d+ answer .* map to nothing");
    assertThat(folder.resolve("package/Questionnaire-findings.json")).exists();
    JsonNode manifest = JSON.readTree(Files.readAllBytes(folder.resolve("package/package.json")));
    assertThat(manifest.path("name").asText()).isEqualTo("org.sarcolemma.knowledge");
  }
}
