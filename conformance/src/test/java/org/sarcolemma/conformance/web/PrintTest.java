package org.sarcolemma.conformance.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.Assessment;
import org.sarcolemma.server.CannotStartException;
import org.sarcolemma.server.published.PublishedChild;

/** The answer on one sheet of A4, printed from the page or from the report. */
@Tag("browser")
class PrintTest {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  private static OpenPages pages;

  @BeforeAll
  static void open() throws CannotStartException {
    pages = OpenPages.open();
  }

  @AfterAll
  static void close() {
    pages.close();
  }

  static int sheets(Page page) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    Matcher matcher = SHEET.matcher(new String(pdf, ISO_8859_1));
    int sheets = 0;
    while (matcher.find()) {
      sheets++;
    }
    return sheets;
  }

  @Test
  void theChildrenOfWhomMostIsKnownFitOnOneSheet() {
    OpenPages.published().children().stream()
        .sorted((one, other) -> Integer.compare(other.known(), one.known()))
        .limit(4)
        .map(PublishedChild::id)
        .forEach(
            id -> {
              Page page = pages.page(OpenPages.desktop(), "/child/demo/" + id);
              assertThat(sheets(page)).as("sheets of %s", id).isEqualTo(1);
              page.context().close();
            });
  }

  @Tag("SR-01")
  @Tag("SR-02")
  @Tag("SR-19")
  @Test
  void whatMattersMostIsOnThePrint() {
    Page page = pages.page(OpenPages.desktop(), "/child/demo/pc-37939449");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    String print = page.innerText("body");
    assertThat(print)
        .contains(
            "URGENT ASSESSMENT NOW",
            "Girl, first symptom at 12 years",
            "Anti-HMGCR not tested",
            "Next steps",
            "Classification criteria, no diagnosis:",
            "not assessed);",
            "sha256:",
            Assessment.PURPOSE)
        .doesNotContain("Add a finding", "New child");
    assertThat(print.indexOf("URGENT")).isLessThan(print.indexOf("Girl, first symptom"));
  }

  @Test
  void theReportIsOneSheetAndNeedsNoServer() {
    Page page = pages.page(OpenPages.desktop(), "/child/demo/pc-37939449");
    Page report = page.waitForPopup(() -> page.click("text=Report, one page"));
    report.waitForLoadState();
    assertThat(sheets(report)).isEqualTo(1);
    assertThat(report.evaluate("performance.getEntriesByType('resource').length")).isEqualTo(0);
  }
}
