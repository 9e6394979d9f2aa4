package org.sarcolemma.conformance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.StoreAddress;
import org.sarcolemma.server.Connections;
import org.sarcolemma.server.Server;
import org.sarcolemma.server.ServerOptions;
import org.sarcolemma.server.published.PublishedChildren;

/** The drawing of a course by keyboard and by dragging, in a real browser. */
@Tag("browser")
class CourseBrowserTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void arrowKeysReadMarksAndDraggingZooms() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Sarcolemma sarcolemma = new Sarcolemma(KnowledgeFiles.load());
    String chromium =
        Optional.ofNullable(System.getenv("SARCOLEMMA_CHROMIUM")).orElse("/usr/bin/chromium");
    try (Registry registry = Registry.open(StoreAddress.folder(folder), CLOCK);
        Server server =
            Server.start(
                ServerOptions.onPort(0),
                Connections.none().with(registry),
                sarcolemma,
                PublishedChildren.load(sarcolemma.knowledge()),
                CLOCK,
                new PrintStream(said, true, UTF_8));
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
      fill(registry);
      Matcher entry = Pattern.compile("http\\S+/enter\\?token=\\S+").matcher(said.toString(UTF_8));
      assertThat(entry.find()).isTrue();
      List<String> faults = new ArrayList<>();
      Page page = browser.newPage();
      page.onPageError(faults::add);
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              faults.add(message.text());
            }
          });
      page.navigate(entry.group());
      page.navigate(java.net.URI.create(server.address()).resolve("/children/c1").toString());
      page.locator("#timeline .mark").first().focus();
      assertThat(page.textContent("#reading")).startsWith("2025-01-01: MMT8");
      page.keyboard().press("ArrowRight");
      assertThat(page.textContent("#reading")).startsWith("2025-02-01: MMT8");
      page.keyboard().press("End");
      page.keyboard().press("ArrowDown");
      assertThat(page.textContent("#reading")).startsWith("2025-12-01: CMAS");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target", "course.png")).setFullPage(true));
      var plot = page.locator("#timeline .plot").first().boundingBox();
      page.mouse().move(plot.x + plot.width / 4, plot.y + 5);
      page.mouse().down();
      page.mouse().move(plot.x + plot.width / 2, plot.y + 9);
      page.mouse().up();
      page.waitForURL(url -> url.contains("from=2025-") && url.contains("to=2025-"));
      assertThat(page.locator("[data-lane=mmt8] .mark").count()).isBetween(2, 5);
      page.locator("#timeline .mark").first().focus();
      page.keyboard().press("-");
      page.waitForURL(url -> url.contains("from=202"));
      assertThat(faults).isEmpty();
    }
  }

  private static void fill(Registry registry) {
    List<NewEvent> events = new ArrayList<>();
    events.add(
        NewEvent.of(
            EventKind.CHILD,
            LocalDate.of(2025, 1, 1),
            JsonNodeFactory.instance.objectNode().put("name", "Made Up")));
    for (int month = 0; month < 12; month++) {
      for (String scale : List.of("mmt8", "cmas")) {
        events.add(
            NewEvent.of(
                EventKind.MEASUREMENT,
                LocalDate.of(2025, 1, 1).plusMonths(month),
                JsonNodeFactory.instance
                    .objectNode()
                    .put("scale", scale)
                    .put("value", 30 + month)));
      }
    }
    registry.as(new Access("dr.a", Purpose.TREATMENT)).add("c1", Optional.empty(), events);
  }
}
