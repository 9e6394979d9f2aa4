package org.sarcolemma.conformance.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.server.hooks.HooksOptions;

/** Discovery, the form of calls and of answers, refusals, web pages of other origins. */
class HookProtocolTest {
  private static final String ORIGIN = "https://sandbox.example";

  private static HookServer server;

  @BeforeAll
  static void start() throws Exception {
    server =
        new HookServer(
            new HooksOptions(
                Optional.empty(), List.of(), List.of(ORIGIN), List.of(), Optional.empty(), 30));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/fhir+json");
    JsonNode outcome = HookServer.body(answer);
    assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(outcome.at("/issue/0/severity").asText()).isEqualTo("error");
    assertThat(outcome.at("/issue/0/details/coding/0/code").asText()).isEqualTo(code);
    assertThat(outcome.at("/issue/0/diagnostics").asText()).isNotBlank();
  }

  /** What the specification forbids: null, empty text, empty list, empty object. */
  private static void nothingEmpty(JsonNode node, String at) {
    if (node.isContainerNode()) {
      assertThat(node.size()).as(at).isPositive();
      node.properties()
          .forEach(member -> nothingEmpty(member.getValue(), at + "/" + member.getKey()));
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        nothingEmpty(node.get(i), at + "/" + i);
      }
    } else {
      assertThat(node.isNull()).as(at).isFalse();
      assertThat(node.asText()).as(at).isNotEmpty();
    }
  }

  @Test
  void discoveryNamesEveryService() {
    HttpResponse<String> answer = server.get("/cds-services");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    JsonNode services = HookServer.body(answer).path("services");
    assertThat(services.findValuesAsText("hook"))
        .containsExactly("patient-view", "order-select", "order-sign", "problem-list-item-create");
    for (JsonNode service : services) {
      for (String field :
          List.of("hook", "id", "description", "title", "usageRequirements", "version")) {
        assertThat(service.path(field).asText()).as(field).isNotBlank();
      }
      assertThat(service.path("prefetch").path("patient").asText())
          .isEqualTo("Patient/{{context.patientId}}");
      service
          .path("prefetch")
          .properties()
          .forEach(
              template ->
                  assertThat(template.getValue().asText())
                      .matches("[A-Za-z]+[/?].*\\{\\{context\\.patientId}}.*"));
      nothingEmpty(service, "service");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sarcolemma-patient-view, patient-view.json",
    "sarcolemma-order-sign, order-sign.json",
    "sarcolemma-order-select, order-select.json",
    "sarcolemma-problem-list-item-create, problem-list-item-create.json"
  })
  void everyExampleIsAnsweredWithCardsOfTheForm(String service, String example) {
    JsonNode cards = server.cards(service, HookServer.example(example));
    assertThat(cards.size()).as(example).isPositive();
    for (JsonNode card : cards) {
      nothingEmpty(card, "card");
      assertThat(card.path("uuid").asText()).matches("[0-9a-f-]{36}");
      assertThat(card.path("summary").asText().length()).isLessThan(140);
      assertThat(card.path("indicator").asText()).isIn("info", "warning", "critical");
      assertThat(card.path("source").path("label").asText()).isNotBlank();
      assertThat(card.path("source").path("url").asText()).startsWith("http");
      assertThat(card.path("detail").asText()).contains("Supports, and does not replace");
      assertThat(card.path("detail").asText()).as("day of the data").contains("2026-11-");
      assertThat(card.has("suggestions") || card.has("links")).isTrue();
      assertThat(card.has("suggestions")).isEqualTo(card.has("selectionBehavior"));
      for (JsonNode reason : card.path("overrideReasons")) {
        assertThat(reason.path("display").asText()).isNotBlank();
        assertThat(reason.path("code").asText()).isNotBlank();
        assertThat(reason.path("system").asText()).startsWith("https://");
      }
      for (JsonNode link : card.path("links")) {
        assertThat(link.path("type").asText()).isIn("absolute", "smart");
        assertThat(link.path("url").asText()).startsWith("http");
      }
      for (JsonNode action : card.path("suggestions").findValues("actions")) {
        for (JsonNode one : action) {
          assertThat(one.path("type").asText()).isIn("create", "update", "delete");
          assertThat(one.path("description").asText()).isNotBlank();
          assertThat(one.has("resource")).isEqualTo(!one.path("type").asText().equals("delete"));
        }
      }
    }
    List<String> summaries = cards.findValuesAsText("summary");
    assertThat(summaries).as("one card for each reason").doesNotHaveDuplicates();
  }

  @Test
  void hookVersionAndExtensionsAreTaken() {
    ObjectNode call = HookServer.example("patient-view.json");
    call.put("hookVersion", "1.0").putObject("extension").put("com.example.x", 1);
    assertThat(server.call("sarcolemma-patient-view", call).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNoCallIsRefusedInWords() {
    ObjectNode call = HookServer.example("patient-view.json");
    String view = "/cds-services/sarcolemma-patient-view";
    problem(server.send("POST", view, "{\"hook\":"), 400, "not-json");
    problem(server.send("POST", view, "[]"), 400, "not-json");
    problem(server.send("POST", view, "{\"hook\":\"a\",\"hook\":\"b\"}"), 400, "not-json");
    problem(server.send("POST", view, "a=b", "Content-Type", "text/plain"), 415, "wrong-type");
    problem(server.send("POST", view, " ".repeat(9_000_000)), 413, "too-large");
    problem(server.call("nobody", call), 404, "no-such-service");
    problem(server.call("sarcolemma-order-sign", call), 400, "wrong-hook");
    for (String field : List.of("hook", "hookInstance", "context")) {
      ObjectNode without = call.deepCopy();
      without.remove(field);
      problem(server.call("sarcolemma-patient-view", without), 400, "bad-call");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/../b", "a?b", "", "x y", "../metadata"})
  void aPatientIdIsAnId(String id) {
    ObjectNode call = HookServer.example("patient-view.json");
    ((ObjectNode) call.path("context")).put("patientId", id);
    problem(server.call("sarcolemma-patient-view", call), 400, "bad-call");
  }

  @Test
  @Tag("SR-19")
  void anotherPatientsDataIsRefused() {
    ObjectNode call = HookServer.example("patient-view.json");
    ((ObjectNode) call.at("/prefetch/patient")).put("id", "somebody-else");
    problem(server.call("sarcolemma-patient-view", call), 400, "mixed-patients");
    ObjectNode order = HookServer.example("order-sign.json");
    ((ObjectNode) order.at("/context/draftOrders/entry/0/resource/subject"))
        .put("reference", "Patient/somebody-else");
    problem(server.call("sarcolemma-order-sign", order), 400, "mixed-patients");
  }

  @Test
  void webPagesOfAnAllowedOriginMayCallAndReadRefusals() {
    HttpResponse<String> may =
        server.send(
            "OPTIONS",
            "/cds-services/sarcolemma-patient-view",
            "",
            "Origin",
            ORIGIN,
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "authorization,content-type");
    assertThat(may.statusCode()).isEqualTo(204);
    assertThat(may.headers().firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
    assertThat(may.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Authorization")
        .contains("Content-Type");
    assertThat(may.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
    for (HttpResponse<String> answer :
        List.of(
            server.get("/cds-services", "Origin", ORIGIN),
            server.send("POST", "/cds-services/nobody", "{}", "Origin", ORIGIN),
            server.send("POST", "/cds-services/sarcolemma-patient-view", "{", "Origin", ORIGIN),
            server.send(
                "POST",
                "/cds-services/sarcolemma-patient-view/feedback",
                "{}",
                "Origin",
                ORIGIN))) {
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(ORIGIN);
      assertThat(answer.headers().allValues("Vary").toString()).contains("Origin");
    }
  }

  @Test
  void webPagesOfOtherOriginsMayNot() {
    HttpResponse<String> preflight =
        server.send("OPTIONS", "/cds-services", "", "Origin", "https://evil.example");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    HttpResponse<String> answer =
        server.call(
            "sarcolemma-patient-view",
            HookServer.example("patient-view.json"),
            "Origin",
            "https://evil.example");
    problem(answer, 403, "foreign-origin");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void withoutClientsOnlyThisMachineIsAnsweredAndThatIsSaid() {
    assertThat(server.said()).contains("only programs on this machine are answered");
    problem(
        server.get("/cds-services", "X-Forwarded-For", "203.0.113.7"), 403, "only-this-machine");
  }

  @Test
  void healthSaysOk() {
    server.get("/cds-services");
    assertThat(HookServer.body(server.get("/health")).path("status").asText()).isEqualTo("ok");
  }
}
