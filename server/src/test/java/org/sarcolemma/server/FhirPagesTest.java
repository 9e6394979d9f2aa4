package org.sarcolemma.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server answers in FHIR. */
class FhirPagesTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return server.get(path);
  }

  private static JsonNode fhir(String path, int status) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/fhir+json");
    return JsonMapper.builder().build().readTree(response.body());
  }

  @Test
  void saysWhatItCanAndDoesIt() throws IOException, InterruptedException {
    JsonNode statement = fhir("/fhir/metadata", 200);
    assertThat(statement.path("resourceType").asText()).isEqualTo("CapabilityStatement");
    assertThat(statement.path("fhirVersion").asText()).isEqualTo("4.0.1");
    assertThat(statement.findValuesAsText("type")).contains("Questionnaire");
    assertThat(fhir("/fhir/Questionnaire/findings", 200).path("id").asText()).isEqualTo("findings");
  }

  @Test
  void whatIsNotThereIsAnOperationOutcome() throws IOException, InterruptedException {
    assertThat(fhir("/fhir/Patient/1", 404).path("resourceType").asText())
        .isEqualTo("OperationOutcome");
  }
}
