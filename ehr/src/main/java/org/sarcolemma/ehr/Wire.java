package org.sarcolemma.ehr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One request, one answer, within limits: no redirect is followed, no more than some bytes are
 * taken in, and the whole answer, body too, is waited for some seconds at most: a server that sends
 * it byte by byte holds nobody up.
 */
public final class Wire {
  private static final Duration ANSWER = Duration.ofSeconds(15);
  private static final int MOST_BYTES = 16_000_000;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Duration patience;
  private final int mostBytes;

  /** For a whole chart: 15 s and 16 MB an answer. */
  public Wire() {
    this(ANSWER, MOST_BYTES);
  }

  /**
   * With other limits.
   *
   * @param patience for one whole answer
   * @param mostBytes of one answer
   */
  public Wire(Duration patience, int mostBytes) {
    this.patience = patience;
    this.mostBytes = mostBytes;
  }

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

  /** Begins a request. */
  public static HttpRequest.Builder to(URI address) {
    return HttpRequest.newBuilder(address);
  }

  /**
   * Sends.
   *
   * @throws EhrException when nobody answers in time, or with too much
   */
  public Answer send(HttpRequest request) throws EhrException {
    String host = request.uri().getHost();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new LimitedBody(mostBytes));
    try {
      HttpResponse<byte[]> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          new String(response.body(), UTF_8));
    } catch (TimeoutException e) {
      throw new EhrException(host + " did not answer within " + patience.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw new EhrException(
          e.getCause() instanceof LimitedBody.TooMuch
              ? host + " answered with more than " + mostBytes + " bytes"
              : host + " cannot be reached",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EhrException("asking " + host + " was broken off", e);
    } finally {
      answer.cancel(true);
    }
  }
}
