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
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.server.published.PublishedChildren;

/**
 * A real server with the shipped knowledge on a free port, and a browser's part of talking to it.
 */
public final class RunningServer implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Server server;

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

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
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
