package org.sarcolemma.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * An open-loop load on {@code patient-view}: a call every 20 ms whether the last one was answered
 * or not, and in between the same bytes to an echo of the same server. A time is counted from the
 * moment a call was due, so that waiting counts.
 *
 * <pre>{@code
 * JAVA_TOOL_OPTIONS=-Dsarcolemma.echo=true taskset -c 0 ./sarcolemma serve --port 8137
 * taskset -c 1 java -cp ... org.sarcolemma.benchmarks.HookLoad http://localhost:8137 30
 * }</pre>
 */
public final class HookLoad {
  private static final int RESOURCES = 200;
  private static final int A_SECOND = 50;
  private static final int WARM_CALLS = 1500;
  private static final long NANOS = 1_000_000_000L;
  private static final double NANOS_A_MILLISECOND = 1e6;
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI hook;
  private final URI echo;
  private final byte[] call = call();
  private final AtomicInteger refused = new AtomicInteger();

  private HookLoad(String base) {
    this.hook = URI.create(base + "/cds-services/sarcolemma-patient-view");
    this.echo = URI.create(base + "/echo");
  }

  /**
   * Runs the load.
   *
   * @param arguments address of the server, seconds of the measured run
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out =
        new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, UTF_8);
    HookLoad load = new HookLoad(arguments[0]);
    long begin = System.nanoTime();
    load.client.send(load.request(load.hook), HttpResponse.BodyHandlers.discarding());
    out.printf(
        Locale.ROOT, "first call: %.0f ms%n", (System.nanoTime() - begin) / NANOS_A_MILLISECOND);
    for (int i = 0; i < WARM_CALLS; i++) {
      load.client.send(load.request(load.hook), HttpResponse.BodyHandlers.discarding());
      load.client.send(load.request(load.echo), HttpResponse.BodyHandlers.discarding());
    }
    List<long[]> measured = load.run(Integer.parseInt(arguments[1]));
    out.printf(Locale.ROOT, "body: %d resources, %d bytes%n", RESOURCES, load.call.length);
    print(out, "patient-view", measured.get(0));
    print(out, "echo", measured.get(1));
    out.printf(Locale.ROOT, "refused or not answered in 30 s: %d%n", load.refused.get());
  }

  private static void print(PrintStream out, String what, long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    out.printf(
        Locale.ROOT,
        "%s: n=%d p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, highest %.1f ms%n",
        what,
        sorted.length,
        at(sorted, 50),
        at(sorted, 95),
        at(sorted, 99),
        at(sorted, 100));
  }

  private static double at(long[] sorted, int percent) {
    int index = StrictMath.max(0, (sorted.length * percent + 99) / 100 - 1);
    return sorted[index] / NANOS_A_MILLISECOND;
  }

  private List<long[]> run(int seconds) {
    int each = seconds * A_SECOND;
    List<CompletableFuture<Long>> hooks = new ArrayList<>();
    List<CompletableFuture<Long>> echoes = new ArrayList<>();
    long begin = System.nanoTime();
    long gap = NANOS / A_SECOND;
    for (int i = 0; i < each; i++) {
      hooks.add(at(begin + i * gap, hook));
      echoes.add(at(begin + i * gap + gap / 2, echo));
    }
    return List.of(joined(hooks), joined(echoes));
  }

  private static long[] joined(List<CompletableFuture<Long>> all) {
    return all.stream().mapToLong(CompletableFuture::join).toArray();
  }

  private CompletableFuture<Long> at(long due, URI address) {
    while (System.nanoTime() < due) {
      LockSupport.parkNanos(due - System.nanoTime());
    }
    return client
        .sendAsync(request(address), HttpResponse.BodyHandlers.discarding())
        .thenApply(
            answer -> {
              if (answer.statusCode() != OK) {
                refused.incrementAndGet();
              }
              return System.nanoTime() - due;
            })
        .exceptionally(
            fault -> {
              refused.incrementAndGet();
              return System.nanoTime() - due;
            });
  }

  private HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(call))
        .build();
  }

  /** A child with a label, a high CK and no antibody test, among many other results. */
  private static byte[] call() {
    StringBuilder body = new StringBuilder(RESOURCES * 400);
    body.append(
        "{\"hook\":\"patient-view\",\"hookInstance\":\"1\",\"context\":{\"userId\":\"Practitioner/1\","
            + "\"patientId\":\"p\"},\"prefetch\":{\"patient\":{\"resourceType\":\"Patient\",\"id\":\"p\","
            + "\"gender\":\"female\",\"birthDate\":\"2017-03-14\"},\"medications\":null,\"requests\":null,"
            + "\"procedures\":null,\"reports\":null,\"conditions\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\","
            + "\"entry\":[{\"resource\":{\"resourceType\":\"Condition\",\"id\":\"c\",\"subject\":{\"reference\":\"Patient/p\"},"
            + "\"recordedDate\":\"2025-06-01\",\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"73297009\"}]}}}]},"
            + "\"observations\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[");
    String[] codes = {"2157-6", "1742-6", "1920-8", "2532-0"};
    for (int i = 0; i < RESOURCES - 2; i++) {
      body.append(i == 0 ? "" : ",")
          .append(
              "{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"o"
                  + i
                  + "\",\"meta\":{\"lastUpdated\":\"2026-11-01T08:00:00Z\"},\"status\":\"final\",\"category\":[{\"coding\":"
                  + "[{\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\",\"code\":\"laboratory\"}]}],"
                  + "\"subject\":{\"reference\":\"Patient/p\"},\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\""
                  + codes[i % codes.length]
                  + "\"}]},\"effectiveDateTime\":\"2026-0"
                  + (1 + i % 9)
                  + "-11\",\"valueQuantity\":{\"value\":"
                  + (2000 + i * 7)
                  + ",\"unit\":\"U/L\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"U/L\"}}}");
    }
    body.append("]}}}");
    return body.toString().getBytes(UTF_8);
  }
}
