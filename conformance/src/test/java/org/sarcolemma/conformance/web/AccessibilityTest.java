package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.server.CannotStartException;

/** Every page passes the accessibility rules (WCAG 2.2 AA and good practice), light and dark. */
@Tag("browser")
@Tag("SR-59")
class AccessibilityTest {
  private static OpenPages pages;

  @BeforeAll
  static void open() throws CannotStartException {
    pages = OpenPages.open();
  }

  @AfterAll
  static void close() {
    pages.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, LIGHT",
    "/, DARK",
    "/child, LIGHT",
    "/child, DARK",
    "/child/demo/pc-37939449, LIGHT",
    "/child/demo/pc-37939449, DARK",
    "/treat, LIGHT",
    "/treat, DARK",
    "/dose, LIGHT",
    "/order, DARK",
    "/evidence, LIGHT",
    "/evidence, DARK",
    "/read, LIGHT",
    "/read/mri, LIGHT",
    "/read/mri, DARK",
    "/read/hla, DARK",
    "/read/treatment, LIGHT",
    "/how, LIGHT",
    "/model-card, DARK",
    "/family, LIGHT",
    "/family, DARK",
    "/evidence/F0001, LIGHT",
    "/evidence/F0001, DARK",
    "/evidence/S-4-23, LIGHT",
    "/evidence/S-4-23, DARK",
    "/evidence/scapular_winging, LIGHT",
    "/evidence/scapular_winging, DARK"
  })
  void onADesktop(String address, ColorScheme scheme) {
    check(OpenPages.desktop().setColorScheme(scheme), address);
  }

  @ParameterizedTest
  @CsvSource({
    "/, LIGHT",
    "/child, LIGHT",
    "/child/demo/pc-37939449, LIGHT",
    "/child/demo/pc-37939449, DARK",
    "/read/mri, LIGHT",
    "/family, LIGHT"
  })
  void onAPhone(String address, ColorScheme scheme) {
    check(OpenPages.phone().setColorScheme(scheme), address);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void withEverythingOpenedAndProblemsShown(ColorScheme scheme) {
    Page page = pages.page(OpenPages.desktop().setColorScheme(scheme), "/child/demo/pc-37939449");
    page.fill("#ck", "12,400");
    OpenPages.answered(page, "Not understood");
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    page.fill("#search", "weak");
    page.waitForSelector("#suggestions [role=option]");
    assertClean(page);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void theReport(ColorScheme scheme) {
    Page page = pages.page(OpenPages.desktop().setColorScheme(scheme), "/child/demo/pc-37939449");
    Page report = page.waitForPopup(() -> page.click("text=Report, one page"));
    report.waitForLoadState();
    assertClean(report);
  }

  private static void check(Browser.NewContextOptions options, String address) {
    assertClean(pages.page(options.setReducedMotion(ReducedMotion.REDUCE), address));
  }

  private static void assertClean(Page page) {
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().map(AccessibilityTest::told)).isEmpty();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().get(0).getHtml() + " " + rule.getHelp();
  }
}
