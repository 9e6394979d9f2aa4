package org.sarcolemma.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.server.evidence.EvidenceBook;
import org.sarcolemma.server.evidence.EvidenceDesk;

/** Pages to read, as a reader sees them. */
class SectionPagesTest {
  private static final Pattern LINK = Pattern.compile("href=\"/evidence/([^\"]+)\"");

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

  private static String words(String path) throws IOException, InterruptedException {
    return server.words(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"epidemiology", "hla", "clinical", "mri", "pathology", "treatment"})
  void everyFigureLeadsToItsRow(String section) throws IOException, InterruptedException {
    HttpResponse<String> page = get("/read/" + section);
    assertThat(page.statusCode()).isEqualTo(200);
    Set<String> ids = new TreeSet<>();
    Matcher link = LINK.matcher(page.body());
    while (link.find()) {
      ids.add(link.group(1));
    }
    EvidenceDesk desk =
        new EvidenceDesk(ShippedKnowledge.SARCOLEMMA.knowledge(), EvidenceBook.shipped());
    assertThat(ids).hasSizeGreaterThan(5).allMatch(id -> desk.find(id).isPresent());
  }

  @Test
  void figuresAreThoseTheReviewPrints() throws IOException, InterruptedException {
    assertThat(words("/read/epidemiology"))
        .contains("2.9% (13 of 440)", "43 patients (43 of 84)", "41 patients (41 of 84)", "64/84")
        .contains("15 to 65%");
    assertThat(words("/read/clinical"))
        .contains("39% (33 of 84)", "41% (28 of 68)", "35% (24 of 68)", "55% (6 of 11)");
    assertThat(words("/read/treatment"))
        .contains("7.5 g/m2", "0.3 mg/kg", "15 mg a week", "750 mg/m2");
  }

  @Test
  void whatNobodyCountedIsAGapAndNotNought() throws IOException, InterruptedException {
    assertThat(words("/read/mri")).contains("no data found").doesNotContain(" 0/0", " 0% ");
  }

  @Test
  void assumptionsAreMarkedAndNeverDrawn() throws IOException, InterruptedException {
    assertThat(ShippedKnowledge.SARCOLEMMA.knowledge().rows().ofFinding("mri_thigh_edema"))
        .anyMatch(row -> row.disease().equals("srp") && row.assumption());
    String page = get("/read/mri").body();
    assertThat(page).contains("mark-assumption");
    assertThat(page).doesNotContain("Oedema in Anti-SRP myopathy: ");
  }

  @Test
  void musclesLieUponTheSheathAndNotBelowIt() throws IOException, InterruptedException {
    String page = get("/read/mri").body();
    String[] drawings = page.split("<svg viewBox=\"0 0 200 170\"", -1);
    assertThat(drawings).hasSizeGreaterThan(5);
    for (int i = 1; i < drawings.length; i++) {
      String drawing = drawings[i].substring(0, drawings[i].indexOf("</svg>"));
      assertThat(drawing.split("<path", -1)).hasSizeGreaterThan(10);
      // the two widest outlines would hide what is drawn before them
      assertThat(drawing.indexOf("M80 3a77 81"))
          .isPositive()
          .isLessThan(drawing.indexOf("M80 13a67 71"));
      assertThat(drawing.lastIndexOf("M80 13a67 71")).isLessThan(drawing.indexOf("M60 22c12"));
    }
  }

  @Test
  void hlaSaysWhyItDrivesNothing() throws IOException, InterruptedException {
    assertThat(words("/read/hla"))
        .contains("DRB1*07:01", "100% (5 of 5)", "26.25%", "Why HLA never");
    assertThat(ShippedKnowledge.SARCOLEMMA.knowledge().findings().values())
        .filteredOn(finding -> finding.id().startsWith("hla_"))
        .isNotEmpty()
        .noneMatch(finding -> finding.inDifferential());
  }

  @Test
  @Tag("SR-44")
  void drugsAreNamedInFull() throws IOException, InterruptedException {
    assertThat(words("/read/treatment")).doesNotContainPattern("\\b(MTX|CYC|MMF|AZA|RTX)\\b");
  }

  @Test
  void anUnknownPageIsAProblemPage() throws IOException, InterruptedException {
    assertThat(get("/read/astrology").statusCode()).isEqualTo(404);
  }
}
