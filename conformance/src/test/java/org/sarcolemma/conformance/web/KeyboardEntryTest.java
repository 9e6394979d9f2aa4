package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.CannotStartException;

/** A child entered without a pointer, and the finding search that makes it quick. */
@Tag("browser")
class KeyboardEntryTest {
  /** A slow typist needs this long for a key, in seconds. */
  private static final double SECONDS_A_KEY = 0.35;

  private static final double NINETY_SECONDS = 90;

  private static OpenPages pages;
  private int keys;

  @BeforeAll
  static void open() throws CannotStartException {
    pages = OpenPages.open();
  }

  @AfterAll
  static void close() {
    pages.close();
  }

  @Test
  void aChildOfTenAnswersIsEnteredByKeyboardAloneInNinetySeconds() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    page.focus("#onset-years");
    type(page, "9");
    press(page, "Tab", 3);
    press(page, "Space", 1);
    press(page, "Tab", 1);
    type(page, "n");
    focusSearch(page);
    find(page, "ck", "Enter");
    type(page, "12400");
    press(page, "Tab", 1);
    press(page, "Space", 1);
    focusSearch(page);
    find(page, "prox weak", "Enter");
    find(page, "winging", "Enter");
    find(page, "gowers", "Enter");
    find(page, "no rash", "Enter");
    find(page, "calf", "Shift+Enter");
    find(page, "swallow", "Shift+Enter");
    OpenPages.answered(page, "Ranked diagnoses");
    assertThat(page.textContent("#answer-body")).contains("Girl, first symptom at 9 years");
    assertThat(page.inputValue("#ck")).isEqualTo("12400");
    assertThat(page.locator("#chosen .chosen-row").count()).isEqualTo(6);
    assertThat(page.locator("#chosen button[aria-pressed=true][data-answer=absent]").count())
        .isEqualTo(3);
    assertThat(keys * SECONDS_A_KEY).isLessThan(NINETY_SECONDS);
    assertThat(pages.faults()).isEmpty();
  }

  @Test
  void theSearchForgivesTypingSlipsAndKnowsOtherWords() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    assertThat(first(page, "wingng")).contains("Scapular winging");
    assertThat(first(page, "scapluar")).contains("Scapular winging");
    assertThat(first(page, "dysphag")).containsIgnoringCase("swallow");
    assertThat(first(page, "rash")).contains("Any skin sign");
    assertThat(first(page, "calf hyper")).contains("Large calves");
    assertThat(first(page, "qqqq")).contains("No finding has such a name");
  }

  @Test
  void arrowsMoveEnterAddsEscapeClosesAndFocusStays() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    page.fill("#search", "weak");
    page.waitForSelector("#suggestions [role=option]");
    page.press("#search", "ArrowDown");
    assertThat(page.getAttribute("#search", "aria-activedescendant")).isEqualTo("option-1");
    page.press("#search", "ArrowUp");
    assertThat(page.getAttribute("#search", "aria-activedescendant")).isEqualTo("option-0");
    page.press("#search", "Escape");
    assertThat(page.getAttribute("#search", "aria-expanded")).isEqualTo("false");
    assertThat(page.inputValue("#search")).isEmpty();
    page.fill("#search", "winging");
    page.press("#search", "Enter");
    OpenPages.answered(page, "Ranked diagnoses");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");
  }

  @Tag("SR-07")
  @Test
  void takingAnAnswerBackLeavesNothingOfIt() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    page.fill("#search", "winging");
    page.press("#search", "Enter");
    OpenPages.answered(page, "Ranked diagnoses");
    page.locator("#chosen button.open").click();
    OpenPages.answered(page, "No finding yet");
    assertThat(page.isHidden("#chosen")).isTrue();
  }

  @Test
  void theAnswerIsSpokenAfterEveryChange() {
    Page page = pages.page(OpenPages.desktop(), "/child");
    page.fill("#search", "winging");
    page.press("#search", "Enter");
    page.waitForFunction(
        "() => document.getElementById('spoken').textContent.startsWith('First: ')");
    assertThat(page.getAttribute("#spoken", "aria-live")).isEqualTo("polite");
  }

  @Test
  void anOldAnswerIsNeverShownAsANewOne() {
    Page page = pages.page(OpenPages.desktop(), "/child/demo/pc-37939449");
    page.route("**/child/answer", route -> route.abort());
    page.fill("#search", "winging");
    page.press("#search", "Enter");
    page.waitForSelector("#stale:visible");
    assertThat(page.textContent("#stale")).contains("older than what you entered");
    assertThat(page.getAttribute("#answer", "class")).contains("outdated");
  }

  private static String first(Page page, String typed) {
    page.fill("#search", typed);
    page.waitForSelector("#suggestions li");
    return page.locator("#suggestions li").first().textContent();
  }

  private void focusSearch(Page page) {
    press(page, "Control+/", 1);
  }

  private void find(Page page, String words, String key) {
    type(page, words);
    press(page, key, 1);
  }

  private void type(Page page, String text) {
    page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(5));
    keys += text.length();
  }

  private void press(Page page, String key, int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press(key);
      keys++;
    }
  }
}
