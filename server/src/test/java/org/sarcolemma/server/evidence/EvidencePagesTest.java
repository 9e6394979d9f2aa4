package org.sarcolemma.server.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.sarcolemma.server.RunningServer;

/** A sceptic follows links: from any number to its row, from the row to its paper. */
class EvidencePagesTest {
  private static final Pattern EVIDENCE = Pattern.compile("href=\"(/evidence/[^\"#]+)\"");
  private static final Pattern FIRST_CLICK =
      Pattern.compile("<a class=\"source[^\"]*\"[^>]*href=\"(/evidence/[^\"]+)\"");
  private static final Pattern SOURCE =
      Pattern.compile("<dt>(Source|Stands on)</dt><dd><a href=\"(/evidence/[^\"]+)\"");

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = server.get(path);
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

  @Test
  void theIdOfARowOpensFromTheSearch() throws IOException, InterruptedException {
    HttpResponse<String> found = server.get("/evidence?find=F0013");
    assertThat(found.statusCode()).isEqualTo(302);
    assertThat(found.headers().firstValue("Location").orElse("")).endsWith("/evidence/F0013");
    assertThat(get("/evidence?find=%3Cb%3Enothing"))
        .contains("Nothing has the id")
        .doesNotContain("<b>nothing");
  }

  /** The printed mean is 9.4 years of 49 children; ours is of those the project has. */
  @Test
  void ageAtOnsetStandsBesideThePrintedMean() throws IOException, InterruptedException {
    double[] told = {3, 3.5, 4, 7, 7, 8, 11, 12};
    assertThat(get("/evidence/review"))
        .containsPattern("Age at onset</a></th><td>9\\.4")
        .contains("mean 6.9, median 7, 3 to 12 (" + told.length + " children of whom it is told");
  }

  @Test
  void thePooledShareIsDrawnAsStudiesAppeared() throws IOException, InterruptedException {
    assertThat(get("/evidence/rash_any")).contains("As the studies appeared", "<circle");
  }
}
