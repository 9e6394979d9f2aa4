package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.ehr.FhirServer;
import org.sarcolemma.ehr.SmartSite;
import org.sarcolemma.ehr.SmartSites;
import org.sarcolemma.server.hooks.HooksOptions;
import org.sarcolemma.server.published.PublishedChildren;
import org.sarcolemma.server.smart.SmartAccess;
import org.sarcolemma.testkit.FakeHospital;

/** A browser without scripts, a hospital that is not ours, and a launch between them. */
class SmartDoorTest {
  private static final HttpClient BROWSER =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

  private final FakeHospital hospital = FakeHospital.start();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Server server;

  @BeforeEach
  void start() throws CannotStartException {
    SmartSite site =
        new SmartSite(
            "Test hospital",
            FhirServer.of(hospital.fhir()),
            "sarcolemma",
            Optional.empty(),
            List.of());
    server =
        Server.start(
            ServerOptions.onPort(0),
            new Connections(
                HooksOptions.closed(),
                new SmartAccess(SmartSites.of(List.of(site)), URI.create("http://localhost:9999")),
                Optional.empty()),
            ShippedKnowledge.SARCOLEMMA,
            PublishedChildren.load(ShippedKnowledge.SARCOLEMMA.knowledge()),
            Clock.systemUTC(),
            new PrintStream(said, true, UTF_8));
    hospital.json(
        "/fhir/Patient/kid",
        "{\"resourceType\":\"Patient\",\"id\":\"kid\",\"birthDate\":\"2014-02-28\","
            + "\"gender\":\"female\",\"name\":[{\"family\":\"CANARY\"}]}");
    hospital.json("/fhir/Observation", bundle(creatineKinase()));
    hospital.says("/fhir/Condition", new FakeHospital.Reply(403, "text/plain", ""));
  }

  @AfterEach
  void stop() {
    server.close();
    hospital.close();
  }

  private static String bundle(String resource) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":"
        + resource
        + "}]}";
  }

  private static String creatineKinase() {
    return "{'resourceType':'Observation','id':'ck','status':'final','subject':{'reference':'Patient/kid'},"
            .replace('\'', '"')
        + ("'code':{'coding':[{'system':'http://loinc.org','code':'2157-6'}]},"
                + "'effectiveDateTime':'2024-03-01','valueQuantity':{'value':12400,'unit':'U/L',"
                + "'system':'http://unitsofmeasure.org','code':'U/L'}}")
            .replace('\'', '"');
  }

  private HttpResponse<String> get(String path, String cookie)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path)).GET();
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String cookie(HttpResponse<String> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .map(set -> set.split(";", 2)[0])
        .filter(pair -> !pair.endsWith("="))
        .collect(Collectors.joining("; "));
  }

  private HttpResponse<String> launch() throws IOException, InterruptedException {
    return get("/smart/launch?launch=xyz&iss=" + URLEncoder.encode(hospital.fhir(), UTF_8), "");
  }

  private static String state(HttpResponse<String> launched) {
    Matcher state = STATE.matcher(header(launched, "Location"));
    assertThat(state.find()).isTrue();
    return URLDecoder.decode(state.group(1), UTF_8);
  }

  private HttpResponse<String> back(HttpResponse<String> launched)
      throws IOException, InterruptedException {
    return get("/smart/callback?code=abc&state=" + state(launched), cookie(launched));
  }

  @Test
  @Tag("SR-08")
  void aLaunchFillsTheFormWithWhatTheChartSays() throws Exception {
    HttpResponse<String> launched = launch();
    assertThat(launched.statusCode()).isEqualTo(303);
    assertThat(header(launched, "Set-Cookie"))
        .contains("HttpOnly", "SameSite=Lax", "Path=/smart", "Max-Age=600");
    HttpResponse<String> returned = back(launched);
    assertThat(returned.statusCode()).isEqualTo(303);
    assertThat(header(returned, "Location")).endsWith("/smart/chart");
    HttpResponse<String> page = get("/smart/chart", cookie(returned));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Filled from a record", "12400", "2024-03-01")
        .as("what the hospital did not give is said, not taken for absent")
        .contains("Condition", "answered 403");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  @Tag("SR-58")
  void neitherTokenNorNameIsSeenAnywhere() throws Exception {
    HttpResponse<String> launched = launch();
    HttpResponse<String> returned = back(launched);
    HttpResponse<String> page = get("/smart/chart", cookie(returned));
    for (String seen :
        List.of(
            page.body(),
            header(returned, "Location"),
            header(returned, "Set-Cookie"),
            said.toString(UTF_8))) {
      assertThat(seen).doesNotContain(FakeHospital.TOKEN, "CANARY");
    }
  }

  @Test
  void theChartIsShownOnceAndToOneBrowser() throws Exception {
    HttpResponse<String> returned = back(launch());
    assertThat(get("/smart/chart", "").statusCode()).isEqualTo(410);
    assertThat(get("/smart/chart", "sarcolemma-chart=guess").statusCode()).isEqualTo(410);
    assertThat(get("/smart/chart", cookie(returned)).statusCode()).isEqualTo(200);
    assertThat(get("/smart/chart", cookie(returned)).statusCode()).isEqualTo(410);
  }

  @Test
  void aSignInThatWasNotBegunHereIsRefused() throws Exception {
    HttpResponse<String> launched = launch();
    String path = "/smart/callback?code=abc&state=" + state(launched);
    assertThat(get(path, "").statusCode()).as("another browser").isEqualTo(400);
    assertThat(get("/smart/callback?code=abc&state=other", cookie(launched)).statusCode())
        .as("another state")
        .isEqualTo(400);
    assertThat(get(path, cookie(launched)).statusCode()).as("a second try").isEqualTo(400);
    assertThat(hospital.asked()).noneMatch(asked -> asked.path().equals("/token"));
  }

  @Test
  void anUnknownHospitalIsNotAsked() throws Exception {
    HttpResponse<String> refused =
        get("/smart/launch?launch=x&iss=" + URLEncoder.encode(hospital.origin(), UTF_8), "");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("not known here");
    assertThat(hospital.asked()).isEmpty();
    assertThat(get("/smart/launch?launch=x", "").statusCode()).isEqualTo(400);
  }

  @Test
  void aRefusedSignInSaysSoAndReadsNothing() throws Exception {
    HttpResponse<String> launched = launch();
    HttpResponse<String> refused =
        get(
            "/smart/callback?error=access_denied&error_description=CANARY&state=" + state(launched),
            cookie(launched));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("did not let you in").doesNotContain("CANARY");
  }

  @Test
  @Tag("SR-46")
  void aServerThatFailsIsNoEmptyChart() throws Exception {
    hospital.says("/fhir/Patient/kid", new FakeHospital.Reply(500, "text/plain", ""));
    HttpResponse<String> failed = back(launch());
    assertThat(failed.statusCode()).isEqualTo(502);
    assertThat(failed.body()).contains("nothing of the chart is in the form");
  }

  @Test
  void theHospitalsStandOnAPage() throws Exception {
    HttpResponse<String> page = get("/smart", "");
    assertThat(page.body()).contains("Test hospital", hospital.fhir());
    HttpResponse<String> opened =
        get("/smart/open?iss=" + URLEncoder.encode(hospital.fhir(), UTF_8), "");
    assertThat(header(opened, "Location")).contains("launch%2Fpatient").doesNotContain("launch=");
  }
}
