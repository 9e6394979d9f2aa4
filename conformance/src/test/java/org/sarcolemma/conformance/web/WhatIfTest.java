package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.CannotStartException;

/** Answers tried for a moment are marked as such, taken back with one key, and never submitted. */
@Tag("browser")
@Tag("SR-07")
class WhatIfTest {
  private static OpenPages pages;
  private Page page;
  private String finding = "";
  private String value = "";

  @BeforeAll
  static void open() throws CannotStartException {
    pages = OpenPages.open();
  }

  @AfterAll
  static void close() {
    pages.close();
  }

  @BeforeEach
  void aChildWithSomethingToTry() {
    page = pages.page(OpenPages.desktop(), "/child/demo/pc-37939449");
    page.waitForSelector("button.whatif:visible");
    String answers = page.locator("button.whatif").first().getAttribute("data-answers");
    int equals = answers.indexOf('=');
    finding = answers.substring(0, equals);
    value = answers.substring(equals + 1).replaceFirst(" .*", "");
  }

  private void tryTheFirst() {
    page.focus("#answer");
    page.keyboard().press("1");
    page.waitForSelector("#supposed:visible");
  }

  /** What the form says now of the finding that was tried; nothing when it is open. */
  private String said() {
    return (String)
        page.evaluate(
            "id => new FormData(document.getElementById('child')).get('finding.' + id) || ''",
            finding);
  }

  @Test
  void aDigitTriesAndEscapeTakesBack() {
    assertThat(said()).isEmpty();
    tryTheFirst();
    assertThat(said()).isEqualTo(value);
    assertThat(page.textContent("#supposed"))
        .contains("Only supposed", "Not an answer of the child");
    page.keyboard().press("Escape");
    assertThat(page.isHidden("#supposed")).isTrue();
    assertThat(said()).isEmpty();
    OpenPages.answered(page, "What would change the first place");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("answer");
  }

  /** Who dictates must not set answers by saying a number elsewhere on the page (WCAG 2.1.4). */
  @Tag("SR-59")
  @Test
  void aDigitDoesNothingUnlessTheAnswerHasTheFocus() {
    page.focus("#child [name=sex]:checked");
    page.keyboard().press("1");
    page.evaluate("document.activeElement.blur()");
    page.keyboard().press("1");
    assertThat(page.isHidden("#supposed")).isTrue();
    assertThat(said()).isEmpty();
  }

  /** One key goes on to the next supposition: the focus stays within the answer. */
  @Test
  void theFocusStaysWhereTheNextKeyWorks() {
    tryTheFirst();
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("unsuppose");
    page.keyboard().press("Enter");
    assertThat(page.isHidden("#supposed")).isTrue();
    assertThat(said()).isEmpty();
  }

  /** In the same tab, for a page behind another is not drawn, and nothing on it can be awaited. */
  @Test
  void aReportAfterAWhatIfHoldsFactsOnly() {
    page.waitForResponse("**/child/answer", this::tryTheFirst);
    String body =
        page.waitForRequest(
                "**/child/report",
                () ->
                    page.evaluate(
                        "() => { const b = document.querySelector('[formaction=\"/child/report\"]');"
                            + " b.removeAttribute('formtarget'); b.click(); }"))
            .postData();
    assertThat(body).doesNotContain("finding." + finding + "=" + value);
  }

  @Test
  void anySubmitAfterAWhatIfPostsFactsOnly() {
    tryTheFirst();
    String body =
        page.waitForRequest(
                "**/child/answer",
                () -> page.evaluate("document.getElementById('child').requestSubmit()"))
            .postData();
    assertThat(body).doesNotContain("finding." + finding + "=" + value);
  }

  /** Answering by hand what was only supposed makes it an answer of the child. */
  @Test
  void anAnswerGivenByHandIsKept() {
    tryTheFirst();
    page.evaluate(
        "([id, value]) => document.querySelectorAll('[data-finding=' + id + '] input').forEach("
            + "radio => { if (radio.value === value) radio.click(); })",
        new String[] {finding, value});
    if (page.isVisible("#supposed")) {
      assertThat(page.textContent("#supposed")).contains("Only supposed");
    }
    page.keyboard().press("Escape");
    assertThat(page.isHidden("#supposed")).isTrue();
    assertThat(said()).isEqualTo(value);
  }

  @Test
  void aPrintMadeMeanwhileSaysThatItIsSupposed() {
    tryTheFirst();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.isVisible("#supposed")).isTrue();
    String print = page.innerText("body");
    assertThat(print).contains("Only supposed", "Not an answer of the child");
    assertThat(print.indexOf("Only supposed"))
        .isLessThan(print.indexOf("differential for one child"));
    assertThat(PrintTest.sheets(page)).isEqualTo(1);
  }

  @Tag("SR-59")
  @Test
  void theSearchIsReachedByAKeyWithAModifierOnly() {
    page.focus("#answer");
    page.keyboard().press("/");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("answer");
    page.keyboard().press("Control+/");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");
  }
}
