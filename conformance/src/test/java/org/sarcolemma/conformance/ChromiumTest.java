package org.sarcolemma.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The browser and the accessibility rules themselves: a good page passes, a bad one is caught. */
@Tag("browser")
class ChromiumTest {

  @Test
  void accessibilityRulesTellAGoodPageFromABadOne() {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.page();
      page.setContent(
          "<!doctype html><html lang=en><title>t</title><main><h1>Good</h1><label>Age"
              + " <input></label></main></html>");
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      page.setContent(
          "<!doctype html><html lang=en><title>t</title><main><h1>Bad</h1><input></main></html>");
      assertThat(new AxeBuilder(page).analyze().getViolations()).isNotEmpty();
    }
  }
}
