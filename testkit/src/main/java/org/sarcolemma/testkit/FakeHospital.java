package org.sarcolemma.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A hospital's FHIR server on this machine, for tests: answers what it was told to, and remembers
 * what it was asked. It knows nothing of ours, so that it can be wrong in every way a server can.
 */
public final class FakeHospital implements AutoCloseable {
  /** The token it gives. */
  public static final String TOKEN = "a-token-that-must-not-be-seen";

  private final HttpServer http;
  private final Map<String, Reply> replies = Collections.synchronizedMap(new HashMap<>());
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /** What it answers. */
  public record Reply(int status, String type, String body) {}

  /**
   * What it was asked.
   *
   * @param path with its query
   * @param authorization header; empty when none was sent
   * @param form fields of a posted form
   */
  public record Asked(String path, String authorization, Map<String, String> form) {}

  private FakeHospital(HttpServer http) {
    this.http = http;
  }

  /** Begins, with a SMART configuration and a token for whoever asks, about patient {@code kid}. */
  public static FakeHospital start() {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      FakeHospital hospital = new FakeHospital(http);
      http.createContext("/", hospital::answer);
      http.start();
      hospital.json("/fhir/.well-known/smart-configuration", hospital.configuration("S256"));
      hospital.json(
          "/token",
          "{\"access_token\":\""
              + TOKEN
              + "\",\"token_type\":\"Bearer\",\"expires_in\":300,\"patient\":\"kid\"}");
      return hospital;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What its configuration says when it supports one method of PKCE. */
  public String configuration(String challenge) {
    return ("{'authorization_endpoint':'%1$s/authorize','token_endpoint':'%1$s/token',"
            + "'code_challenge_methods_supported':['%2$s'],"
            + "'token_endpoint_auth_methods_supported':['private_key_jwt'],"
            + "'capabilities':['launch-ehr','launch-standalone','client-public']}")
        .replace('\'', '"')
        .formatted(origin(), challenge);
  }

  /** From now on it answers so at a path (with its query, or for every query of the path). */
  public void json(String path, String body) {
    says(path, new Reply(200, "application/fhir+json", body));
  }

  /** From now on it answers so. */
  public void says(String path, Reply reply) {
    replies.put(path, reply);
  }

  /** Address of the machine. */
  public String origin() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** Address of its FHIR server. */
  public String fhir() {
    return origin() + "/fhir";
  }

  /** Everything it was asked so far, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(new Asked(path, authorization == null ? "" : authorization, form(body)));
    String plain = exchange.getRequestURI().getPath();
    Reply nothing =
        plain.startsWith("/fhir/") && path.contains("?")
            ? new Reply(
                200,
                "application/fhir+json",
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0}")
            : new Reply(404, "text/plain", "");
    Reply reply = replies.getOrDefault(path, replies.getOrDefault(plain, nothing));
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String field : body.split("&", -1)) {
      int at = field.indexOf('=');
      if (at > 0) {
        form.put(decoded(field.substring(0, at)), decoded(field.substring(at + 1)));
      }
    }
    return form;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
