package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.server.published.PublishedChildren;

/**
 * A real server with the shipped knowledge on a free port, and a browser's part of talking to it.
 */
public final class RunningServer implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Server server;
  private final String firstCookie;
  private final String cookie;

  private RunningServer(Sarcolemma sarcolemma, Connections connections, Clock clock) {
    try {
      server =
          Server.start(
              ServerOptions.onPort(0),
              connections,
              sarcolemma,
              PublishedChildren.load(ShippedKnowledge.SARCOLEMMA.knowledge()),
              clock,
              new PrintStream(said, true, UTF_8));
    } catch (CannotStartException e) {
      throw new IllegalStateException(e);
    }
    firstCookie = connections.registry().isPresent() ? signIn() : "";
    cookie = firstCookie.replaceFirst(";.*", "");
  }

  private String signIn() {
    try {
      return client
          .send(
              HttpRequest.newBuilder(launchAddress()).build(),
              HttpResponse.BodyHandlers.discarding())
          .headers()
          .firstValue("Set-Cookie")
          .orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The cookie it set when the launch address was opened, whole. */
  String firstCookie() {
    return firstCookie;
  }

  /** The address that lets its first bearer in. */
  URI launchAddress() {
    Matcher printed = Pattern.compile("http\\S+/enter\\?token=\\S+").matcher(said());
    if (!printed.find()) {
      throw new IllegalStateException("no address to enter was printed");
    }
    return URI.create(printed.group());
  }

  /** With nothing kept and nobody connected, on today's date. */
  public static RunningServer start() {
    return start(Connections.none(), Clock.systemUTC());
  }

  static RunningServer start(Connections connections, Clock clock) {
    return of(ShippedKnowledge.SARCOLEMMA, connections, clock);
  }

  /** With other knowledge than the shipped. */
  static RunningServer of(Sarcolemma sarcolemma, Connections connections, Clock clock) {
    return new RunningServer(sarcolemma, connections, clock);
  }

  /** Address of a path on it. */
  URI at(String path) {
    return URI.create(server.address()).resolve(path);
  }

  /** What it printed. */
  String said() {
    return said.toString(UTF_8);
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  /** Posts a form as a browser encodes it. */
  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  /** As whoever is signed in: where there is a registry, the one who started the server. */
  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    if (cookie.isEmpty() || request.headers().firstValue("Cookie").isPresent()) {
      return sendAsIs(request);
    }
    return sendAsIs(
        HttpRequest.newBuilder(request, (name, value) -> true).header("Cookie", cookie).build());
  }

  /** As nobody, unless the request says who. */
  HttpResponse<String> sendAsIs(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The words of a page, without its marks. */
  String words(String path) throws IOException, InterruptedException {
    return get(path).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Override
  public void close() {
    server.close();
  }
}
