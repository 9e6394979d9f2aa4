package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.CannotStartException;

/** The form filled from a file: by keyboard, by dropping it, by finger, and without scripts. */
@Tag("browser")
class RecordEntryTest {
  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("sarcolemma.root")));
  private static final Path GIRL = ROOT.resolve("docs/examples/girl-9-years-fhir.json");

  private static OpenPages pages;

  @BeforeAll
  static void open() throws CannotStartException {
    pages = OpenPages.open();
  }

  @AfterAll
  static void close() {
    // the browser itself reports the one refusal that is asked for below
    assertThat(pages.faults()).allMatch(fault -> fault.contains("status of 400"));
    pages.close();
  }

  private static void isFilled(Page page) {
    assertThat(page.innerText(".from-record")).contains("Filled from a record", "data of 20");
    assertThat(page.inputValue("#ck")).isEqualTo("12402");
    assertThat(page.isChecked("input[name='finding.proximal_weakness'][value='present']")).isTrue();
    assertThat(page.innerText("#answer-body"))
        .contains("Taken from the record", "Ranked diagnoses");
  }

  @Test
  void byKeyboard() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    page.focus("#record-card > summary");
    page.keyboard().press("Enter");
    page.setInputFiles("#record-file", GIRL);
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Read the record");
    page.keyboard().press("Enter");
    page.waitForSelector(".from-record");
    isFilled(page);
  }

  @Tag("SR-18")
  @Test
  void whereItCameFromStaysWhenAnAnswerChanges() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    page.setInputFiles("#record-file", GIRL);
    page.evaluate("byId('record-form').requestSubmit()");
    page.waitForSelector(".from-record");
    page.fill("#ck", "900");
    OpenPages.answered(page, "900 U/L");
    assertThat(page.innerText("#answer-body")).contains("Taken from the record", "Given and not");
    Page report = page.waitForPopup(() -> page.click("text=Report, one page"));
    report.waitForLoadState();
    assertThat(report.innerText("body")).contains("Taken from the record (data of 20");
    assertThat(PrintTest.sheets(report)).isEqualTo(1);
    assertThat(PrintTest.sheets(page)).isEqualTo(1);
  }

  @Test
  void aFileDroppedOnTheCardIsRead() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    JSHandle transfer =
        page.evaluateHandle(
            "text => { const t = new DataTransfer();"
                + " t.items.add(new File([text], 'girl.json', {type: 'application/json'}));"
                + " return t; }",
            read());
    page.dispatchEvent("#record-card", "drop", Map.of("dataTransfer", transfer));
    page.waitForSelector(".from-record");
    isFilled(page);
  }

  private static String read() {
    try {
      return java.nio.file.Files.readString(GIRL);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void onAPhoneNothingIsCutOffAndTargetsAreLarge() {
    Page page = pages.page(OpenPages.phone(), "/child");
    page.tap("#record-card > summary");
    BoundingBox button = page.locator("#record-form button").boundingBox();
    BoundingBox file = page.locator("#record-file").boundingBox();
    assertThat(button.height).isGreaterThanOrEqualTo(24);
    assertThat(file.x + file.width).isLessThanOrEqualTo(390);
    page.setInputFiles("#record-file", GIRL);
    page.tap("#record-form button");
    page.waitForSelector(".from-record");
    isFilled(page);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void withoutScripts() {
    Browser.NewContextOptions plain = OpenPages.desktop().setJavaScriptEnabled(false);
    Page page = pages.page(plain, "/child");
    page.click("#record-card > summary");
    page.setInputFiles("#record-file", GIRL);
    page.click("#record-form button");
    page.waitForLoadState();
    assertThat(page.inputValue("#ck")).isEqualTo("12402");
    assertThat(page.locator(".from-record").textContent()).contains("Filled from a record");
    page.click("text=Show the answer");
    page.waitForLoadState();
    assertThat(page.locator("#answer-body").textContent()).contains("Taken from the record");
  }

  @Tag("SR-19")
  @Test
  void aFileThatIsNoRecordIsRefusedAndNothingIsFilled() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    page.setInputFiles("#record-file", ROOT.resolve("pom.xml"));
    page.evaluate("byId('record-form').requestSubmit()");
    page.waitForURL("**/child/record");
    assertThat(page.innerText("main")).contains("This record was not read", "FHIR R4 bundle");
  }
}
