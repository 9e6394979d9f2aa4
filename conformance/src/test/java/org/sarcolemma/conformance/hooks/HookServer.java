package org.sarcolemma.conformance.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.server.CannotStartException;
import org.sarcolemma.server.Connections;
import org.sarcolemma.server.Server;
import org.sarcolemma.server.ServerOptions;
import org.sarcolemma.server.hooks.HooksOptions;
import org.sarcolemma.server.published.PublishedChildren;
import org.sarcolemma.server.smart.SmartAccess;

/** A server to be called, and the client that calls it over the network as a hospital's would. */
final class HookServer implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  static final JsonMapper JSON = new JsonMapper();

  private static final Sarcolemma SARCOLEMMA = new Sarcolemma(KnowledgeFiles.load());
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Server server;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  HookServer(HooksOptions options) throws CannotStartException {
    server =
        Server.start(
            ServerOptions.onPort(0),
            new Connections(options, SmartAccess.none(), Optional.empty()),
            SARCOLEMMA,
            PublishedChildren.load(SARCOLEMMA.knowledge()),
            CLOCK,
            new PrintStream(said, true, UTF_8));
  }

  /** Address without a slash at the end. */
  String address() {
    return server.address().substring(0, server.address().length() - 1);
  }

  String said() {
    return said.toString(UTF_8);
  }

  static ObjectNode example(String name) {
    try {
      Path root = Path.of(System.getProperty("sarcolemma.root"));
      return (ObjectNode)
          JSON.readTree(Files.readString(root.resolve("docs/examples/cds-hooks").resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode body(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> post(String path, JsonNode body, String... headers) {
    return send("POST", path, body.toString(), headers);
  }

  HttpResponse<String> call(String service, JsonNode body, String... headers) {
    return post("/cds-services/" + service, body, headers);
  }

  /** The cards of a call that is answered. */
  JsonNode cards(String service, JsonNode body) {
    HttpResponse<String> answer = call(service, body);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return body(answer).path("cards");
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    boolean typed = false;
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
      typed |= headers[i].equals("Content-Type");
    }
    if (!typed && !body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
