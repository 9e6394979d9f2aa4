package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.CannotStartException;

/** From the start page to a published child, its reasons, their sources, and what it was. */
@Tag("browser")
class PublishedChildTest {
  private static OpenPages pages;

  @BeforeAll
  static void open() throws CannotStartException {
    pages = OpenPages.open();
  }

  @AfterAll
  static void close() {
    pages.close();
  }

  @Test
  void isFoundByWordsAndKeepsItsSecretUntilAsked() {
    Page page = pages.page(OpenPages.desktop(), "/");
    page.fill("#filter", "girl 12 years swalowing");
    assertThat(page.textContent("#filter-count")).contains("of 86 fit");
    page.locator("#cases a:visible").first().click();
    OpenPages.answered(page, "Ranked diagnoses");
    assertThat(page.isVisible("text=Published diagnosis")).isFalse();
    page.click("text=What was it?");
    assertThat(page.isVisible("text=Published diagnosis")).isTrue();
  }

  @Tag("SR-29")
  @Test
  void reasonsOfAFurtherDiagnosisAreFetchedWhenItIsOpenedAndStayOpen() {
    Page page = pages.page(OpenPages.desktop(), "/child/demo/pc-37939449");
    assertThat(page.locator(".diagnosis[open] .why").count()).isEqualTo(3);
    page.locator(".diagnosis > summary").nth(3).click();
    page.waitForFunction("() => document.querySelectorAll('.diagnosis[open] .why').length === 4");
    String fourth = page.locator(".diagnosis").nth(3).getAttribute("id");
    String first = page.locator(".diagnosis").first().getAttribute("id");
    add(page, "no fever");
    assertThat(page.locator("#" + fourth + "[open] .why").count()).isEqualTo(1);
    page.locator("#" + first + " > summary").click();
    add(page, "no arthritis");
    assertThat(page.locator("#" + first).getAttribute("open")).isNull();
    assertThat(page.locator("#" + fourth + "[open] .why").count()).isEqualTo(1);
    assertThat(pages.faults()).isEmpty();
  }

  /** Adds the first finding these words name, and waits for its answer. */
  private static void add(Page page, String words) {
    page.fill("#search", words);
    page.waitForResponse("**/child/answer", () -> page.press("#search", "Enter"));
    OpenPages.answered(page, "Ranked diagnoses");
  }

  @Test
  void everyReasonLeadsToAPageThatExists() {
    Page page = pages.page(OpenPages.desktop(), "/child/demo/pc-37939449");
    Object links =
        page.evaluate(
            "() => Array.from(new Set(Array.from(document.querySelectorAll("
                + "'#answer-body a[href^=\"/evidence/\"]')).map(a => a.getAttribute('href'))))");
    assertThat(links)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSizeGreaterThan(20);
    for (Object link : (java.util.List<?>) links) {
      assertThat(page.request().get(pages.uri(link.toString())).status())
          .as("%s", link)
          .isEqualTo(200);
    }
  }
}
