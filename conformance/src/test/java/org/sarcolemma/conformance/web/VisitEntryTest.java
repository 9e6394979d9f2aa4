package org.sarcolemma.conformance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.StoreAddress;
import org.sarcolemma.server.Connections;

/** A whole visit is entered without a mouse, and its pages pass the accessibility rules. */
@Tag("browser")
class VisitEntryTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final int FAR = 150;

  @TempDir Path folder;
  private Registry registry;
  private OpenPages pages;
  private int pressed;

  @BeforeEach
  void open() throws Exception {
    registry = Registry.open(StoreAddress.folder(folder), CLOCK);
    registry
        .as(new Access("dr.a", Purpose.TREATMENT))
        .add(
            "c1",
            Optional.empty(),
            List.of(
                told(
                    EventKind.CHILD,
                    "{\"name\": \"Anna\", \"birthDate\": \"2017-02-28\", \"sex\": \"female\"}"),
                told(
                    EventKind.TREATMENT,
                    "{\"drug\": \"prednisolone\", \"action\": \"start\", \"amount\": 30,"
                        + " \"unit\": \"mg\", \"per\": \"day\"}")));
    pages = OpenPages.open(Connections.none().with(registry));
  }

  private static NewEvent told(EventKind kind, String body) {
    return NewEvent.of(kind, LocalDate.of(2026, 1, 10), StrictJson.object("test", body));
  }

  @AfterEach
  void close() {
    pages.close();
    registry.close();
  }

  @Test
  void aVisitIsEnteredByKeyboardAlone() {
    Page page = pages.page(OpenPages.desktop(), "/children/c1/visit");
    fill(page, "weight", "31.5");
    fill(page, "height", "135");
    fill(page, "scale-ck", "1800");
    fill(page, "limit-ck", "190");
    fill(page, "laboratory", "Lab A");
    fill(page, "scale-physician_global", "3.5");
    fill(page, "scale-parent_global", "4");
    fill(page, "scale-chaq", "0.625");
    tab(page, "e.tagName === 'SUMMARY' && e.textContent.includes('CMAS')");
    press(page, "Enter");
    fill(page, "item-cmas-1", "52536334344433");
    assertThat(page.locator("details[data-sheet='52'] .running").innerText())
        .isEqualTo("total 52 of 52");
    tab(page, "e.tagName === 'SUMMARY' && e.textContent.includes('MMT8')");
    press(page, "Enter");
    fill(page, "item-mmt8-1", "99989997");
    assertThat(page.locator("details[data-sheet='80'] .running").innerText())
        .isEqualTo("total 69 of 80");
    tab(page, "e.name === 'drug-1-doing'");
    press(page, "ArrowRight");
    tab(page, "e.name === 'finding-dysphagia'");
    press(page, "ArrowLeft");
    fill(page, "note", "walks to school");
    tab(page, "e.type === 'submit' && e.textContent.includes('Save the visit')");
    press(page, "Enter");
    page.waitForURL("**/children/c1/events?saved=*");
    assertThat(page.locator("main").innerText())
        .contains("CMAS (0-52) 52", "69", "creatine kinase 1800 U/L, upper limit 190, Lab A")
        .contains("prednisolone: change 30 mg per day, unchanged", "Swallowing difficulty: absent")
        .contains("walks to school");
    assertThat(pages.faults()).isEmpty();
    System.out.println("keys pressed for a whole visit: " + pressed);
  }

  @Test
  @Tag("SR-59")
  void pagesOfAVisitPassTheAccessibilityRules() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = pages.page(OpenPages.phone().setColorScheme(scheme), "/children/c1/visit");
      page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      assertClean(page);
      page.fill("#weight", "90,5");
      page.fill("#note", "x");
      page.click("text=Save the visit");
      page.waitForSelector("#faults:focus");
      assertClean(page);
      page.navigate(pages.uri("/children/c1/events"));
      assertClean(page);
      page.click("tbody tr:first-child a");
      page.waitForSelector("text=What it should say");
      assertClean(page);
    }
  }

  private static void assertClean(Page page) {
    assertThat(
            new AxeBuilder(page)
                .analyze().getViolations().stream()
                    .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()))
        .as(page.url())
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s is as wide as the phone", page.url())
        .isEqualTo(true);
  }

  private void fill(Page page, String id, String text) {
    tab(page, "e.id === '" + id + "'");
    page.keyboard().type(text);
    pressed += text.length();
  }

  private void tab(Page page, String reached) {
    for (int i = 0; i < FAR; i++) {
      if (Boolean.TRUE.equals(page.evaluate("(e => " + reached + ")(document.activeElement)"))) {
        return;
      }
      press(page, "Tab");
    }
    throw new AssertionError("Tab does not lead to " + reached);
  }

  private void press(Page page, String key) {
    page.keyboard().press(key);
    pressed++;
  }
}
