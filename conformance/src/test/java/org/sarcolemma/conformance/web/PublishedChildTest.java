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
    page.fill("#search", "no fever");
    page.press("#search", "Enter");
    OpenPages.answered(page, "Ranked diagnoses");
    page.waitForFunction("() => document.querySelectorAll('.diagnosis[open] .why').length >= 4");
    page.locator(".diagnosis > summary").first().click();
    page.fill("#search", "no arthritis");
    page.press("#search", "Enter");
    OpenPages.answered(page, "Ranked diagnoses");
    assertThat(page.locator(".diagnosis").first().getAttribute("open")).isNull();
    assertThat(pages.faults()).isEmpty();
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
