package org.sarcolemma.ehr;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One request, one answer, within limits: no redirect is followed, no more than some bytes are
 * taken in, no answer is waited for longer than some seconds.
 */
public final class Wire {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(15);
  private static final int MOST_BYTES = 16_000_000;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param type media type; empty when not told
   * @param text all of it
   */
  public record Answer(int status, String type, String text) {
    /** Whether the server did what was asked. */
    public boolean fine() {
      return status >= 200 && status < 300;
    }
  }

  /** Begins a request with our limits. */
  static HttpRequest.Builder to(URI address) {
    return HttpRequest.newBuilder(address).timeout(ANSWER);
  }

  /**
   * Sends.
   *
   * @throws EhrException when nobody answers in time, or with more than 16 MB
   */
  public Answer send(HttpRequest request) throws EhrException {
    String host = request.uri().getHost();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        byte[] body = in.readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
          throw new EhrException(host + " answered with more than 16 MB");
        }
        return new Answer(
            response.statusCode(),
            response.headers().firstValue("Content-Type").orElse(""),
            new String(body, StandardCharsets.UTF_8));
      }
    } catch (HttpTimeoutException e) {
      throw new EhrException(host + " did not answer in time", e);
    } catch (IOException e) {
      throw new EhrException(host + " cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EhrException("asking " + host + " was broken off", e);
    }
  }
}
