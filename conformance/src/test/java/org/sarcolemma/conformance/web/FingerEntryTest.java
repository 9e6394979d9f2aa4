package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.CannotStartException;

/** A child entered on a phone. */
@Tag("browser")
class FingerEntryTest {
  private static final double FINGER = 44;

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
  void commonFindingsAreTappedAndTheLeadingDiagnosisStaysInView() {
    Page page = pages.page(OpenPages.phone(), "/child");
    page.locator("[data-finding=proximal_weakness] .yes").tap();
    page.locator("#section-skin > summary").tap();
    page.locator("[data-finding=rash_any] .no").tap();
    page.waitForFunction("() => document.getElementById('glance').textContent.includes('1. ')");
    assertThat(page.locator("#glance").isVisible()).isTrue();
    page.locator("#glance").tap();
    OpenPages.answered(page, "Ranked diagnoses");
    assertThat(pages.faults()).isEmpty();
  }

  @Test
  void everyControlOfTheFormIsLargeEnoughForAFinger() {
    Page page = pages.page(OpenPages.phone(), "/child");
    page.evaluate("document.querySelectorAll('.section, .more').forEach(d => { d.open = true; })");
    Locator controls =
        page.locator(
            "#child .three label, #child select, #child summary,"
                + " #child input:not([type=radio]):not([type=hidden])");
    int seen = 0;
    for (int i = 0; i < controls.count(); i++) {
      BoundingBox box = controls.nth(i).boundingBox();
      if (box != null) {
        seen++;
        assertThat(Math.min(box.height, box.width))
            .as("control %d", i)
            .isGreaterThanOrEqualTo(FINGER - 1);
      }
    }
    assertThat(seen).isGreaterThan(100);
  }

  @Test
  void nothingIsWiderThanThePhone() {
    for (String address :
        new String[] {"/", "/child", "/child/demo/pc-37939449", "/evidence", "/evidence/F0001"}) {
      Page page = pages.page(OpenPages.phone(), address);
      Object tooWide =
          page.evaluate(
              "() => Array.from(document.querySelectorAll('body *'))"
                  + ".filter(e => e.checkVisibility())"
                  + ".filter(e => !e.closest('.scroll, .pooled, .visually-hidden, .skip'))"
                  + ".filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)"
                  + ".map(e => e.outerHTML.slice(0, 80))");
      assertThat((List<?>) tooWide).as(address).isEmpty();
      assertThat(page.evaluate("window.innerWidth")).as(address).isEqualTo(390);
    }
  }
}
