package org.sarcolemma.conformance.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.hooks.HooksOptions;

/** The five states of prefetched data, and fetching what was not sent. */
class HookPrefetchTest {
  private static final String VIEW = "sarcolemma-patient-view";
  private static final String TOKEN = "canary-token-of-the-hospital";
  private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();
  private static final List<String> ASKED = new CopyOnWriteArrayList<>();
  private static final List<String> TOKENS = new CopyOnWriteArrayList<>();

  private static HttpServer fhir;
  private static HookServer server;

  @BeforeAll
  static void start() throws Exception {
    fhir =
        HttpServer.create(new InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0), 0);
    fhir.createContext("/", HookPrefetchTest::fhir);
    fhir.start();
    server =
        new HookServer(
            new HooksOptions(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(URI.create(base())),
                Optional.empty(),
                30));
  }

  @AfterAll
  static void stop() {
    server.close();
    fhir.stop(0);
  }

  @BeforeEach
  void forget() {
    ANSWERS.clear();
    ASKED.clear();
    TOKENS.clear();
    JsonNode example = HookServer.example("patient-view.json").path("prefetch");
    ANSWERS.put("/fhir/Patient/girl-9", example.path("patient").toString());
    ANSWERS.put("/fhir/Condition", example.path("conditions").toString());
    ANSWERS.put("/fhir/Observation", example.path("observations").toString());
  }

  private static String base() {
    return "http://127.0.0.1:" + fhir.getAddress().getPort() + "/fhir";
  }

  private static void fhir(HttpExchange exchange) throws IOException {
    ASKED.add(exchange.getRequestURI().toString());
    TOKENS.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    String answer =
        ANSWERS.getOrDefault(
            exchange.getRequestURI().getPath(),
            "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}");
    if (answer.startsWith("redirect ")) {
      exchange.getResponseHeaders().add("Location", answer.substring(9));
      exchange.sendResponseHeaders(302, -1);
    } else {
      byte[] bytes = answer.getBytes(UTF_8);
      exchange.sendResponseHeaders(
          answer.contains("\"OperationOutcome\"") ? 500 : 200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static ObjectNode call() {
    ObjectNode call = HookServer.example("patient-view.json");
    call.remove("prefetch");
    return call;
  }

  private static ObjectNode withServer(ObjectNode call, String address) {
    call.put("fhirServer", address);
    call.putObject("fhirAuthorization")
        .put("access_token", TOKEN)
        .put("token_type", "Bearer")
        .put("expires_in", 300)
        .put("scope", "patient/*.rs")
        .put("subject", "sarcolemma");
    return call;
  }

  private static void missing(HttpResponse<String> answer, String says) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
    assertThat(HookServer.body(answer).path("resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(answer.body()).contains(says).doesNotContain(TOKEN);
  }

  @Test
  void absentAndNowhereToAskIs412() {
    missing(server.call(VIEW, call()), "no fhirServer was named");
  }

  @Test
  void absentIsFetchedWithTheToken() {
    JsonNode cards = server.cards(VIEW, withServer(call(), base()));
    assertThat(cards).hasSize(1);
    assertThat(TOKENS).isNotEmpty().allMatch(("Bearer " + TOKEN)::equals);
    assertThat(ASKED).anyMatch(url -> url.startsWith("/fhir/Condition?patient=girl-9"));
  }

  @Test
  void nullIsNothingFoundAndIsNotAskedAgain() {
    ObjectNode call = withServer(HookServer.example("patient-view.json"), base());
    call.withObject("/prefetch").putNull("conditions");
    assertThat(server.cards(VIEW, call)).isEmpty();
    assertThat(ASKED).isEmpty();
  }

  @Test
  void anEmptyBundleIsNothingFound() {
    ObjectNode call = HookServer.example("patient-view.json");
    call.withObject("/prefetch")
        .putObject("conditions")
        .put("resourceType", "Bundle")
        .put("type", "searchset");
    assertThat(server.cards(VIEW, call)).isEmpty();
  }

  @Test
  void anOperationOutcomeIsAFailureThatIsSaidAndNotAskedAgain() {
    ObjectNode call = withServer(HookServer.example("patient-view.json"), base());
    call.withObject("/prefetch").putObject("medications").put("resourceType", "OperationOutcome");
    assertThat(server.cards(VIEW, call).toString()).contains("Not read: medications");
    assertThat(ASKED).isEmpty();
    call.withObject("/prefetch").putObject("patient").put("resourceType", "OperationOutcome");
    missing(server.call(VIEW, call), "patient: the FHIR server answered with an error");
  }

  @Test
  void theNextPageIsFetchedFromTheSameServerOnly() {
    ObjectNode call = withServer(HookServer.example("patient-view.json"), base());
    JsonNode all = call.at("/prefetch/observations").deepCopy();
    ObjectNode first =
        call.withObject("/prefetch")
            .putObject("observations")
            .put("resourceType", "Bundle")
            .put("type", "searchset");
    first.putArray("link").addObject().put("relation", "next").put("url", base() + "/page2?x=1");
    ANSWERS.put("/fhir/page2", all.toString());
    assertThat(server.cards(VIEW, call)).hasSize(1);
    assertThat(ASKED).containsExactly("/fhir/page2?x=1");
    ((ObjectNode) first.at("/link/0")).put("url", "http://127.0.0.1:1/elsewhere");
    ASKED.clear();
    assertThat(server.cards(VIEW, call)).as("the CK is on the page that is not fetched").isEmpty();
    assertThat(ASKED).isEmpty();
  }

  @Test
  void serversThatAreNotListedAreNeverAsked() {
    missing(
        server.call(VIEW, withServer(call(), base() + "/other")),
        "not on the list of this service");
    missing(
        server.call(VIEW, withServer(call(), "http://169.254.169.254/latest")),
        "not on the list of this service");
    assertThat(ASKED).isEmpty();
  }

  @Test
  void aRedirectIsNotFollowed() {
    ANSWERS.put("/fhir/Patient/girl-9", "redirect " + base() + "/Secret");
    missing(server.call(VIEW, withServer(call(), base())), "302");
    assertThat(ASKED).noneMatch(url -> url.contains("Secret"));
  }

  @Test
  void aFailingServerIsSaid() {
    ANSWERS.put("/fhir/Procedure", "{\"resourceType\":\"OperationOutcome\",\"issue\":[]}");
    assertThat(server.cards(VIEW, withServer(call(), base())).toString())
        .contains("Not read: procedures");
    ANSWERS.put("/fhir/Observation", "x".repeat(5_000_000));
    assertThat(server.call(VIEW, withServer(call(), base())).statusCode()).isEqualTo(200);
  }

  @Test
  void authorizationWithoutServerIsRefused() {
    ObjectNode call = withServer(HookServer.example("patient-view.json"), base());
    call.remove("fhirServer");
    assertThat(server.call(VIEW, call).statusCode()).isEqualTo(400);
  }
}
