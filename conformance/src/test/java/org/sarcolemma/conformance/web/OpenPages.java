package org.sarcolemma.conformance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.server.CannotStartException;
import org.sarcolemma.server.Connections;
import org.sarcolemma.server.Server;
import org.sarcolemma.server.ServerOptions;
import org.sarcolemma.server.published.PublishedChildren;

/**
 * A server on a free port and the machine's own Chromium in front of it. Every request is watched:
 * one that leaves this machine, and every error in a page, is kept in {@link #faults}. (htmx
 * reports each request it gave up for a newer one as an error; these are none.)
 */
final class OpenPages implements AutoCloseable {
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

  private static final Sarcolemma SARCOLEMMA = new Sarcolemma(KnowledgeFiles.load());
  private static final PublishedChildren PUBLISHED = PublishedChildren.load(SARCOLEMMA.knowledge());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final Server server;
  private final Playwright playwright;
  private final Browser browser;
  private final List<String> faults = new ArrayList<>();
  private final Optional<Cookie> cookie;

  private OpenPages(
      Server server, Optional<Cookie> cookie, Playwright playwright, Browser browser) {
    this.server = server;
    this.cookie = cookie;
    this.playwright = playwright;
    this.browser = browser;
  }

  static OpenPages open() throws CannotStartException {
    return open(Connections.none());
  }

  /** The same with a registry: every page is signed in. */
  static OpenPages open(Connections connections) throws CannotStartException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Server server =
        Server.start(
            ServerOptions.onPort(0),
            connections,
            SARCOLEMMA,
            PUBLISHED,
            CLOCK,
            new PrintStream(said, true, UTF_8));
    String path =
        Optional.ofNullable(System.getenv("SARCOLEMMA_CHROMIUM")).orElse("/usr/bin/chromium");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(Path.of(path)).setArgs(FLAGS));
    return new OpenPages(server, signedIn(said.toString(UTF_8)), playwright, browser);
  }

  /** Opens the address that was printed, which works once, and keeps its cookie for all pages. */
  private static Optional<Cookie> signedIn(String said) {
    Matcher address = Pattern.compile("http\\S+/enter\\?token=\\S+").matcher(said);
    if (!address.find()) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(address.group());
      String set =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
              .headers()
              .firstValue("Set-Cookie")
              .orElseThrow();
      String[] pair = set.replaceFirst(";.*", "").split("=", 2);
      return Optional.of(new Cookie(pair[0], pair[1]).setUrl(uri.resolve("/").toString()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static PublishedChildren published() {
    return PUBLISHED;
  }

  /** A desktop screen in daylight. */
  static Browser.NewContextOptions desktop() {
    return new Browser.NewContextOptions().setViewportSize(1440, 900);
  }

  /** A phone, touched by a finger. */
  static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions()
        .setViewportSize(390, 844)
        .setDeviceScaleFactor(2)
        .setHasTouch(true)
        .setIsMobile(true);
  }

  /** A page of its own, on its own screen, at an address. */
  Page page(Browser.NewContextOptions options, String address) {
    BrowserContext context = browser.newContext(options);
    cookie.ifPresent(kept -> context.addCookies(List.of(kept)));
    Page page = context.newPage();
    page.onRequest(
        request -> {
          String host = URI.create(request.url()).getHost();
          if (host != null && !host.equals("localhost") && !host.equals("127.0.0.1")) {
            faults.add("request left the machine: " + request.url());
          }
        });
    page.onPageError(error -> faults.add("error in the page: " + error));
    page.onConsoleMessage(
        message -> {
          boolean replaced = message.text().startsWith("htmx:");
          if (message.type().equals("error") && !replaced) {
            faults.add("error on the console: " + message.text());
          }
        });
    page.navigate(uri(address));
    return page;
  }

  String uri(String address) {
    return URI.create(server.address()).resolve(address).toString();
  }

  /** What went wrong on any page so far. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Waits until the answer for what was entered last has arrived. */
  static void answered(Page page, String text) {
    page.waitForFunction(
        "text => document.getElementById('answer-body')?.innerText.includes(text)"
            + " && !document.getElementById('answer').classList.contains('outdated')",
        text);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
  }
}
