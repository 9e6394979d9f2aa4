package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.Assessment;
import org.sarcolemma.server.published.PublishedChild;
import org.sarcolemma.server.published.PublishedChildren;

class ServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final PublishedChildren PUBLISHED =
      PublishedChildren.load(ShippedKnowledge.SARCOLEMMA.knowledge());
  private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
  private static final Map<String, String> GIRL =
      form(
          "onset-years", "9",
          "sex", "female",
          "setting", "neuromuscular_clinic",
          "ck", "12400",
          "ck-unit", "U/L",
          "finding.proximal_weakness", "present",
          "finding.scapular_winging", "present",
          "finding.rash_any", "absent");

  private static Server server;

  @BeforeAll
  static void start() throws CannotStartException {
    server =
        Server.start(
            ServerOptions.onPort(0),
            ShippedKnowledge.SARCOLEMMA,
            PUBLISHED,
            new PrintStream(PRINTED, true, UTF_8));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Map<String, String> form(String... pairs) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(pairs[i], pairs[i + 1]);
    }
    return fields;
  }

  private static URI uri(String path) {
    return URI.create(server.address()).resolve(path);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String body, String type, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(
      String path, Map<String, String> fields, String... headers)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(
                e ->
                    URLEncoder.encode(e.getKey(), UTF_8)
                        + "="
                        + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return post(path, body, "application/x-www-form-urlencoded", headers);
  }

  @Test
  void saysInOneLineWhereItIsAndInAnotherWhoMayCall() {
    assertThat(PRINTED.toString(UTF_8))
        .startsWith(
            "Sarcolemma is ready: "
                + server.address()
                + " (Ctrl+C stops it)"
                + System.lineSeparator()
                + "CDS Hooks at ");
  }

  @Test
  void aPortInUseIsOneClearLine() {
    int port = URI.create(server.address()).getPort();
    assertThatThrownBy(
            () ->
                Server.start(
                    ServerOptions.onPort(port),
                    ShippedKnowledge.SARCOLEMMA,
                    PublishedChildren.none(),
                    new PrintStream(new ByteArrayOutputStream(), true, UTF_8)))
        .isInstanceOf(CannotStartException.class)
        .hasMessage(
            "cannot listen on 127.0.0.1 port "
                + port
                + ": it is in use or not allowed; choose another with --port");
  }

  @Tag("SR-01")
  @ParameterizedTest
  @ValueSource(strings = {"/", "/child", "/evidence", "/evidence/F0001", "/nowhere"})
  void everyPageSaysWhatItIsFor(String path) throws IOException, InterruptedException {
    assertThat(get(path).body()).contains(Assessment.PURPOSE);
  }

  @Test
  void everyPageLoadsItsOwnFilesOnlyAndHasNoScriptOrStyleInside()
      throws IOException, InterruptedException {
    String published = "/child/demo/" + PUBLISHED.children().get(0).id();
    for (String path :
        new String[] {"/", "/child", published, "/evidence", "/evidence/F0001", "/nowhere"}) {
      HttpResponse<String> page = get(path);
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
          .doesNotContain("unsafe");
      assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(page.headers().firstValue("Server")).isEmpty();
      assertThat(page.body())
          .doesNotContainPattern("<style|<script(?![^>]* src=\"/assets/)| style=\"| on[a-z]+=\"")
          .doesNotContainPattern("(src|href)=\"(https?:)?//(?!doi\\.org|pubmed|www|[^\"]*\" rel=)");
    }
  }

  @Test
  void filesArePartOfTheProgramAndKept() throws IOException, InterruptedException {
    for (String name : new String[] {"app.css", "app.js", "htmx.js", "report.css", "icon.svg"}) {
      HttpResponse<String> file = get("/assets/" + name);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }
    assertThat(get("/assets/other.js").statusCode()).isEqualTo(404);
  }

  @Tag("SR-08")
  @Test
  void theEmptyFormHasNothingPreselected() throws IOException, InterruptedException {
    String page = get("/child").body();
    assertThat(page).doesNotContain(" checked", "Ranked diagnoses").contains("No finding yet");
    assertThat(page).doesNotContainPattern("<option value=\"[^\"]+\" selected");
    assertThat(page).doesNotContainPattern("inputmode=\"[a-z]+\"[^>]* value=\"[^\"]+\"");
  }

  @Test
  void theAnswerIsAFragmentForScriptsAndAPageWithout() throws IOException, InterruptedException {
    String fragment = post("/child/answer", GIRL, "HX-Request", "true").body();
    assertThat(fragment).contains("Ranked diagnoses").doesNotContain("<html");
    String page = post("/child/answer", GIRL).body();
    assertThat(page).contains("Ranked diagnoses", "<html", "value=\"12400\"");
    assertThat(page).doesNotContain("Reading the reasons");
  }

  @Tag("SR-10")
  @Test
  void aRefusedNumberSaysWhyBesideItsFieldAndInTheAnswer()
      throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>(GIRL);
    fields.put("ck", "12,400");
    String fragment = post("/child/answer", fields, "HX-Request", "true").body();
    assertThat(fragment)
        .containsPattern("id=\"problem-ck\" hx-swap-oob=\"true\">“12,400” has a comma")
        .contains("Not understood, not used");
  }

  @Tag("SR-02")
  @Test
  void redFlagsStandAboveAllElse() throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>(GIRL);
    fields.put("finding.respiratory_muscle_weakness", "present");
    String fragment = post("/child/answer", fields, "HX-Request", "true").body();
    assertThat(fragment.indexOf("Urgent assessment now"))
        .isPositive()
        .isLessThan(fragment.indexOf("Girl, first symptom"))
        .isLessThan(fragment.indexOf("Ranked diagnoses"));
    String report = post("/child/report", fields).body();
    assertThat(report).contains("URGENT ASSESSMENT NOW");
    assertThat(report.indexOf("URGENT")).isLessThan(report.indexOf("Probability among"));
  }

  @Tag("SR-20")
  @Tag("SR-22")
  @Test
  void antibodiesArePostedWithStateAndAssay() throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>(GIRL);
    fields.put("finding.anti_hmgcr_positive", "pending");
    fields.put("assay.anti_hmgcr_positive", "elisa");
    fields.put("finding.anti_srp_positive", "present");
    fields.put("assay.anti_srp_positive", "line_blot");
    for (String path : new String[] {"/child/answer", "/child/report"}) {
      assertThat(post(path, fields).body())
          .as(path)
          .contains(
              "positive (line blot)",
              "result pending (ELISA or chemiluminescence)",
              "confirm by a second method");
    }
    String page = post("/child/answer", fields).body();
    assertThat(page)
        .containsPattern("name=\"finding.anti_hmgcr_positive\" value=\"pending\" checked")
        .containsPattern("value=\"line_blot\" selected");
  }

  @Tag("SR-01")
  @Tag("SR-19")
  @Test
  void theReportIsOneFileThatNeedsNoOther() throws IOException, InterruptedException {
    HttpResponse<String> response = post("/child/report", GIRL);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "style-src 'sha256-")
        .doesNotContain("script-src", "unsafe");
    assertThat(response.body())
        .contains(Assessment.PURPOSE, "Girl, first symptom at 9 years", "<style>", "sha256:")
        .doesNotContain("<script", "src=", "href=", "@import", "url(");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "finding.nonsense=present | unknown finding | finding.nonsense",
        "finding.rash_any=maybe | is no answer | finding.rash_any",
        "finding.rash_any=pending | is no answer | finding.rash_any",
        "finding.anti_srp_positive=maybe | is no answer | finding.anti_srp_positive",
        "assay.rash_any=elisa | not an antibody | assay.rash_any",
        "assay.anti_srp_positive=guess | is no answer | assay.anti_srp_positive",
        "weight=20 | unknown field | weight",
        "sex=female&sex=male | field given twice | sex",
        "setting=pub | is not offered | setting",
        "ck=%zz | per cent sign | the form"
      })
  void aFormThatIsNotOursIsRefusedNamingTheField(String body, String what, String where)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        post("/child/answer", body, "application/x-www-form-urlencoded");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(what, where, "Expected");
  }

  @Tag("SR-06")
  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data; boundary=x", "image/png", "application/dicom"})
  void uploadsAreRefusedWithTheReason(String type) throws IOException, InterruptedException {
    HttpResponse<String> response = post("/child/answer", "anything", type);
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.body()).contains("Files, images, waveforms and sequence data are not read");
  }

  @Test
  void aLargeBodyIsRefused() throws IOException, InterruptedException {
    HttpResponse<String> response =
        post("/child/answer", "ck=" + "1".repeat(300_000), "application/x-www-form-urlencoded");
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("at most 256 KiB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/evidence/F9999",
        "/child/demo/pc-00000000",
        "/child/demo/%3Cscript%3E"
      })
  void whatIsNotThereIsSaidSo(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("Expected").doesNotContain("<script>");
  }

  @Tag("SR-58")
  @Test
  void addressesHoldNothingOfAPatient() throws IOException, InterruptedException {
    HttpRequest byAddress =
        HttpRequest.newBuilder(uri("/child/answer?finding.rash_any=present")).build();
    HttpResponse<String> response = CLIENT.send(byAddress, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isIn(404, 405);
  }

  @Test
  void publishedChildrenOpenWithAnAnswerAndAClosedDisclosure()
      throws IOException, InterruptedException {
    PublishedChild child = PUBLISHED.children().get(20);
    String list = get("/").body();
    assertThat(list).contains(child.id()).doesNotContain(child.truth().source());
    String page = get("/child/demo/" + child.id()).body();
    assertThat(page).contains("What was it?", "Ranked diagnoses").doesNotContain("truth\" open");
  }

  @Test
  void everyPublishedChildIsAnswered() throws IOException, InterruptedException {
    for (PublishedChild child : PUBLISHED.children()) {
      assertThat(get("/child/demo/" + child.id()).statusCode()).isEqualTo(200);
    }
  }
}
