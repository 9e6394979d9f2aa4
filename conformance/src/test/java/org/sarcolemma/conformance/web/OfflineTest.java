package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.CannotStartException;

/** The whole way from the start page to the evidence without one request leaving this machine. */
@Tag("browser")
class OfflineTest {
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
  void noRequestLeavesTheMachine() {
    Page page = pages.page(OpenPages.desktop(), "/");
    page.fill("#filter", "girl 12 years swallowing");
    page.locator("#cases a:visible").first().click();
    OpenPages.answered(page, "Ranked diagnoses");
    Page source = page.waitForPopup(() -> page.locator(".reason .source").first().click());
    source.waitForSelector(".evidence");
    OpenPages.answered(page, "Ranked diagnoses");
    page.navigate(pages.uri("/evidence"));
    page.locator("#catalogue a").first().click();
    page.waitForSelector(".evidence");
    assertThat(pages.faults()).isEmpty();
  }

  @Tag("SR-58")
  @Test
  void addressesNeverHoldWhatWasEntered() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    page.fill("#onset-years", "9");
    page.fill("#search", "winging");
    page.press("#search", "Enter");
    OpenPages.answered(page, "Ranked diagnoses");
    assertThat(page.url()).endsWith("/child");
    Response again = page.reload();
    assertThat(again.status()).isEqualTo(200);
    OpenPages.answered(page, "No finding yet");
    assertThat(page.inputValue("#onset-years")).isEmpty();
    assertThat(page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
        .asString()
        .doesNotContain("winging", "finding", "onset");
    assertThat(page.context().cookies()).isEmpty();
  }
}
