package org.sarcolemma.server.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.server.CannotStartException;
import org.sarcolemma.server.Server;
import org.sarcolemma.server.ServerOptions;
import org.sarcolemma.server.ShippedKnowledge;
import org.sarcolemma.server.published.PublishedChildren;

/** A sceptic follows links: from any number to its row, from the row to its paper. */
class EvidencePagesTest {
  private static final Pattern EVIDENCE = Pattern.compile("href=\"(/evidence/[^\"#]+)\"");
  private static final Pattern FIRST_CLICK =
      Pattern.compile("<a class=\"source[^\"]*\"[^>]*href=\"(/evidence/[^\"]+)\"");
  private static final Pattern SOURCE =
      Pattern.compile("<dt>(Source|Stands on)</dt><dd><a href=\"(/evidence/[^\"]+)\"");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
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

  private static String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(server.address()).resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static Set<String> links(Pattern pattern, int group, String html) {
    Set<String> links = new TreeSet<>();
    Matcher matcher = pattern.matcher(html);
    while (matcher.find()) {
      links.add(matcher.group(group));
    }
    return links;
  }

  /** Every figure beside an answer is a link to its row; the row links to its source. */
  @Test
  void fromANumberOfAChildToItsPaperInTwoClicks() throws IOException, InterruptedException {
    Set<String> first = links(FIRST_CLICK, 1, get("/child/demo/pc-37939449"));
    assertThat(first).isNotEmpty();
    int followed = 0;
    for (String row : first) {
      if (followed == 25) {
        break;
      }
      Set<String> second = links(SOURCE, 2, get(row));
      assertThat(second).as("source of " + row).isNotEmpty();
      get(second.iterator().next());
      followed++;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/evidence/rash_any",
        "/evidence/imnm_hmgcr",
        "/evidence/S-4-36",
        "/evidence/rituximab",
        "/evidence/muscle_mri",
        "/evidence/review"
      })
  void everyLinkToEvidenceOpens(String page) throws IOException, InterruptedException {
    int followed = 0;
    for (String link : links(EVIDENCE, 1, get(page))) {
      if (followed < 20) {
        assertThat(get(link)).contains("<h1>");
      }
      followed++;
    }
    assertThat(followed).isPositive();
  }

  @Test
  void aForestPlotHasWordsForThoseWhoCannotSeeIt() throws IOException, InterruptedException {
    String html = get("/evidence/rash_any");
    assertThat(html)
        .contains("<svg role=\"img\"", "<title id=\"forest-title-", "<desc id=\"forest-desc-")
        .contains("Pooled without it", "prediction interval", "I²");
  }

  @Test
  void sourcesThatDisagreeStandBesideWhatIsUsed() throws IOException, InterruptedException {
    assertThat(get("/evidence/S-2-04"))
        .contains("Sources disagree", "38.4 and 61.5", "What is used here", "cut off");
    assertThat(get("/evidence/F0011")).contains("5 of 9 (55.6 %)");
  }

  @Test
  void aStatementSaysWhatCarriesIt() throws IOException, InterruptedException {
    assertThat(get("/evidence/S-4-36")).contains("Carried by", "/evidence/F0013");
    assertThat(get("/evidence/S-0-07")).contains("Asks for nothing");
    assertThat(get("/evidence/F0013")).contains("Without this row");
  }

  /** Printed 39 % (33 of 84): the statement, the counts and the cases stand in one line. */
  @Test
  void theReviewStandsBesideWhatItWouldBeToday() throws IOException, InterruptedException {
    assertThat(get("/evidence/review"))
        .contains("Skin signs", "39 % (33 of 84)", "Why they differ", "/evidence/F0013")
        .contains("I²", "prediction interval");
  }
}
