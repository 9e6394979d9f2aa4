package org.sarcolemma.conformance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The machine's own Chromium, driven by Playwright, which downloads none. Close it: the browser is
 * a process.
 */
final class Chromium implements AutoCloseable {

  /**
   * As root in a container there is no sandbox, and a browser under test calls nobody by itself.
   */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    String path =
        Optional.ofNullable(System.getenv("SARCOLEMMA_CHROMIUM")).orElse("/usr/bin/chromium");
    Playwright playwright = Playwright.create();
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(Path.of(path)).setArgs(FLAGS));
    return new Chromium(playwright, browser);
  }

  /** A page of its own, with no cookies or storage of another test. */
  Page page() {
    return browser.newContext().newPage();
  }

  /** A page of its own, with the given screen, language and colour scheme. */
  Page page(Browser.NewContextOptions options) {
    return browser.newContext(options).newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
