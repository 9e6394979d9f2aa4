package org.sarcolemma.conformance.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.server.CannotStartException;

/** A plan from the form to the sheet, in a browser. */
@Tag("browser")
class TreatmentTest {
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

  private static Page plan(Browser.NewContextOptions options) {
    Page page = pages.page(options, "/treat");
    page.fill("#age-years", "9");
    page.locator("input[name=sex][value=female]").check();
    page.fill("#weight-kg", "28");
    page.fill("#weight-date", "2026-11-20");
    page.fill("#height-cm", "132");
    page.fill("#height-date", "2026-11-20");
    page.selectOption("#subtype", "anti_srp");
    page.selectOption("#severity", "severe");
    page.fill("#start", "2026-11-25");
    page.selectOption("#weekday", "friday");
    page.click("text=Show the plan");
    page.waitForSelector("#plan");
    return page;
  }

  private static void choose(Page page) {
    page.check("input[name='course.prednisolone-daily']");
    page.check("input[name='course.methotrexate-weekly']");
    page.check("input[name='course.ivig-review']");
    page.check("input[name='course.rituximab-starship']");
    page.click("text=Calendar of the ticked courses");
    page.waitForSelector(".days-table");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, false", "DARK, false", "LIGHT, true"})
  @Tag("SR-59")
  void thePlanAndItsCalendarAreAccessible(ColorScheme scheme, boolean phone) {
    Page page = plan((phone ? OpenPages.phone() : OpenPages.desktop()).setColorScheme(scheme));
    choose(page);
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()))
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("nothing is wider than the screen")
        .isEqualTo(true);
    page.context().close();
    assertThat(pages.faults()).isEmpty();
  }

  @Test
  void theSheetIsAtMostTwoPagesOfA4() {
    Page page = plan(OpenPages.desktop());
    choose(page);
    Page sheet = page.waitForPopup(() -> page.click("text=Sheet to print"));
    sheet.waitForLoadState();
    byte[] pdf = sheet.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    long sheets = SHEET.matcher(new String(pdf, ISO_8859_1)).results().count();
    assertThat(sheets).isBetween(1L, 2L);
    assertThat(sheet.evaluate("performance.getEntriesByType('resource').length")).isEqualTo(0);
    page.context().close();
  }

  /** From the first field to the plan by keys alone. */
  @Test
  void theKeyboardIsEnough() {
    Page page = pages.page(OpenPages.desktop(), "/treat");
    page.focus("#age-years");
    page.keyboard().type("9");
    page.focus("#start");
    page.keyboard().press("Enter");
    page.waitForSelector(".contradiction");
    assertThat(page.innerText(".contradiction")).contains("First day", "Subtype");
    assertThat(page.inputValue("#age-years")).isEqualTo("9");
    page.context().close();
  }
}
