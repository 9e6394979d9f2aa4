package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.CannotStartException;

/** Where scripts are forbidden the form still works, one page at a time. */
@Tag("browser")
class WithoutScriptsTest {
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
  void aChildIsEnteredAndAnswered() {
    Page page = pages.page(OpenPages.desktop().setJavaScriptEnabled(false), "/child");
    page.fill("#onset-years", "9");
    page.locator("[data-finding=proximal_weakness] .yes").click();
    page.click("text=Show the answer");
    assertThat(page.textContent("#answer-body")).contains("Ranked diagnoses");
    assertThat(page.inputValue("#onset-years")).isEqualTo("9");
    assertThat(page.isChecked("input[name='finding.proximal_weakness'][value=present]")).isTrue();
  }
}
