package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.published.PublishedChildren;

/** A record posted to the page fills the form, and everything about it is said. */
class RecordPageTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BOUNDARY = "----of-the-test";
  private static final Pattern CARRIED =
      Pattern.compile("<input type=\"hidden\" name=\"record\" value=\"([^\"]*)\">");
  private static final String PATIENT =
      "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"%s\",\"gender\":\"female\"}}";
  private static final String CK =
      "{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"ck\",\"status\":\"%s\",\"code\":"
          + "{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"2157-6\"}]},\"subject\":"
          + "{\"reference\":\"Patient/a\"},\"effectiveDateTime\":\"2026-05-01\",\"valueQuantity\":"
          + "{\"value\":12400,\"unit\":\"U/L\",\"system\":\"http://unitsofmeasure.org\","
          + "\"code\":\"U/L\"}}}";

  private static Server server;

  @BeforeAll
  static void start() throws CannotStartException {
    server =
        Server.start(
            ServerOptions.onPort(0),
            ShippedKnowledge.SARCOLEMMA,
            PublishedChildren.load(ShippedKnowledge.SARCOLEMMA.knowledge()),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String bundle(String... entries) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
        + String.join(",", entries)
        + "]}";
  }

  private static HttpResponse<String> record(String file) throws IOException, InterruptedException {
    return send(
        "/child/record",
        "multipart/form-data; boundary=" + BOUNDARY,
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"record\"; filename=\"a.json\"\r\n"
            + "Content-Type: application/json\r\n\r\n"
            + file
            + "\r\n--"
            + BOUNDARY
            + "--\r\n");
  }

  private static HttpResponse<String> send(String path, String type, String body)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String carried(String page) {
    Matcher field = CARRIED.matcher(page);
    assertThat(field.find()).isTrue();
    return field.group(1).replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
  }

  @Tag("SR-18")
  @Test
  void fillsTheFormAndSaysWhatItUsed() throws IOException, InterruptedException {
    HttpResponse<String> page = record(bundle(PATIENT.formatted("a"), CK.formatted("final")));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("name=\"ck\" id=\"ck\"", "value=\"12400\"")
        .contains("value=\"female\" checked")
        .contains("Filled from a record", "data of 2026-05-01", "Taken from the record: ")
        .contains("Observation/ck");
  }

  @Tag("SR-08")
  @Test
  void whatTheRecordDoesNotSayStaysEmpty() throws IOException, InterruptedException {
    String page = record(bundle(PATIENT.formatted("a"), CK.formatted("preliminary"))).body();

    assertThat(page)
        .contains("preliminary", "not used")
        .doesNotContain("12400")
        .doesNotContain("value=\"present\" checked", "value=\"absent\" checked");
  }

  @Tag("SR-19")
  @Test
  void twoPatientsAreRefused() throws IOException, InterruptedException {
    HttpResponse<String> page =
        record(
            bundle(
                PATIENT.formatted("a"),
                PATIENT.formatted("b"),
                CK.formatted("final"),
                CK.formatted("final")
                    .replace("Patient/a", "Patient/b")
                    .replace("\"ck\"", "\"c\"")));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("the record of one child was expected", "was not read");
  }

  @Test
  void theReportAndTheNextAnswerKeepWhereItCameFrom() throws IOException, InterruptedException {
    String first = record(bundle(PATIENT.formatted("a"), CK.formatted("final"))).body();
    String form =
        "sex=female&ck=12400&ck-unit=U%2FL&record=" + URLEncoder.encode(carried(first), UTF_8);
    for (String path : new String[] {"/child/report", "/child/answer"}) {
      HttpResponse<String> page = send(path, "application/x-www-form-urlencoded", form);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).contains("Taken from the record", "(data of 2026-05-01)");
    }
  }

  @Test
  void whatThisPageDidNotWriteIsRefused() throws IOException, InterruptedException {
    for (String text : new String[] {"x", "{}", "{\"used\":[[1]],\"notUsed\":[]}"}) {
      HttpResponse<String> page =
          send(
              "/child/answer",
              "application/x-www-form-urlencoded",
              "sex=female&record=" + URLEncoder.encode(text, UTF_8));
      assertThat(page.statusCode()).as(text).isEqualTo(400);
    }
  }

  @Test
  void otherFilesAreRefusedInOneLine() throws IOException, InterruptedException {
    for (String file :
        new String[] {"not json", "[]", "{\"resourceType\":\"Bundle\",\"type\":\"history\"}"}) {
      HttpResponse<String> page = record(file);
      assertThat(page.statusCode()).as(file).isEqualTo(400);
      assertThat(page.body()).contains("This record was not read");
    }
    assertThat(record("").statusCode()).isEqualTo(400);
    assertThat(send("/child/record", "application/json", "{}").statusCode()).isEqualTo(415);
    assertThat(send("/child/record", "multipart/form-data", "x").statusCode()).isEqualTo(400);
  }

  @Test
  void aRecordThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException, InterruptedException {
    assertThat(record(" ".repeat(UploadedRecord.MOST_BYTES + 5000)).statusCode()).isEqualTo(413);
  }

  @Test
  void aLongRecordIsCutAndSaysHowMuch() throws IOException, InterruptedException {
    StringBuilder many = new StringBuilder(PATIENT.formatted("a"));
    for (int i = 0; i < 2000; i++) {
      many.append(',')
          .append(CK.formatted("final").replace("\"id\":\"ck\"", "\"id\":\"ck" + i + "\""));
    }
    HttpResponse<String> page = record(bundle(many.toString()));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("not listed on this page", "value=\"12400\"");
    assertThat(carried(page.body()).length()).isLessThan(40_000);
  }
}
