package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.CannotStartException;

/** Antibodies entered on the page with their state and their assay. */
@Tag("browser")
class AntibodyEntryTest {
  private static final String SRP = "[data-finding=anti_srp_positive]";
  private static final String HMGCR = "[data-finding=anti_hmgcr_positive]";

  private static OpenPages pages;

  @BeforeAll
  static void open() throws CannotStartException {
    pages = OpenPages.open();
  }

  @AfterAll
  static void close() {
    pages.close();
  }

  @Tag("SR-20")
  @Tag("SR-21")
  @Tag("SR-22")
  @Test
  void aLineBlotAloneSaysConfirmAndAPendingOneIsChased() {
    Page page = pages.page(OpenPages.phone(), "/child");
    page.locator("[data-finding=proximal_weakness] .yes").tap();
    page.locator("#section-antibody > summary").tap();
    page.locator(HMGCR + " .pending").tap();
    OpenPages.answered(page, "Waiting for: Anti-HMGCR antibody");
    OpenPages.answered(page, "Serology incomplete");
    page.locator(SRP + " .yes").tap();
    OpenPages.answered(page, "a line blot alone needs confirming");
    page.selectOption(SRP + " select", "line_blot");
    OpenPages.answered(page, "confirm by a second method");
    assertThat(page.textContent("#chosen"))
        .contains("Anti-SRP · line blot", "Anti-HMGCR · result pending");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(pages.faults()).isEmpty();
  }

  /** The assay is asked only of a test that was done or sent. */
  @Tag("SR-20")
  @Test
  void everyStateIsReachedByKeyboard() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    page.locator("#section-antibody > summary").click();
    Locator assay = page.locator(SRP + " select");
    assertThat(assay.isVisible()).isFalse();
    page.focus(SRP + " input");
    page.keyboard().press("Space");
    assertThat(state(page)).isEqualTo("present");
    for (String next : new String[] {"weak_positive", "absent", "pending", ""}) {
      page.keyboard().press("ArrowRight");
      assertThat(state(page)).isEqualTo(next);
      assertThat(assay.isVisible()).isEqualTo(!next.isEmpty());
    }
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.name")).isEqualTo("assay.anti_srp_positive");
  }

  private static Object state(Page page) {
    return page.locator(SRP + " input:checked").inputValue();
  }
}
