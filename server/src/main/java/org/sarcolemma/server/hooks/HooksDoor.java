package org.sarcolemma.server.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.server.Faults;

/**
 * The addresses of CDS Hooks. Who calls is settled before anything of the body is read; every
 * refusal is an OperationOutcome; nothing of a call is ever logged.
 */
public final class HooksDoor implements AutoCloseable {
  /** Where the services are. */
  public static final String BASE = "/cds-services";

  /** Longest body that is read: 8 MB. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  private static final String JSON = "application/json";
  private static final String NO_CLIENT = "this machine";

  private final HooksOptions options;
  private final String version;
  private final Addresses addresses;
  private final CallerGate gate;
  private final CorsGate cors;
  private final FeedbackStore store;
  private final CompletableFuture<HookEngine> engine;

  /**
   * A door.
   *
   * @param version version of the software, for discovery
   * @param ownAddress the address the server listens on, for when no public one is given
   * @throws InputException when the folder of {@link HooksOptions#data} cannot be used
   */
  public HooksDoor(
      Sarcolemma sarcolemma,
      HooksOptions options,
      String version,
      Supplier<URI> ownAddress,
      Clock clock) {
    this.options = options;
    this.version = version;
    this.addresses = new Addresses(options.publicUrl(), ownAddress);
    this.gate = new CallerGate(options.clients(), clock);
    this.cors = new CorsGate(options.origins());
    this.store = new FeedbackStore(options.data(), clock);
    Reminders reminders = new Reminders(clock, options.snoozeDays());
    this.engine =
        CompletableFuture.supplyAsync(
            () -> HookEngine.load(sarcolemma, options, addresses, reminders, clock));
  }

  /**
   * Waits until everything that answers is loaded, so that the first card is not late. A failure is
   * told by {@link #health} and by every call.
   */
  public void awaitLoaded() {
    try {
      engine.join();
    } catch (CompletionException e) {
      Faults.report(e);
    }
  }

  /** What answers, once it is loaded. */
  HookEngine engine() {
    try {
      return engine.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the services could not be loaded", e.getCause());
    }
  }

  /** Says to the operator who is let in. */
  public String whoMayCall() {
    return "CDS Hooks at "
        + addresses.base()
        + BASE
        + ": "
        + (gate.closed()
            ? options.clients().size() + " client(s), every call needs a JWT"
            : "no client is configured, so only programs on this machine are answered, without a"
                + " JWT (--cds-clients)")
        + (store.keeps() ? "" : "; answers to cards are not kept (--data)");
  }

  /** Adds the addresses. */
  public void configure(RoutesConfig routes) {
    for (String path : List.of(BASE, BASE + "/*")) {
      routes.before(path, cors::mark);
      routes.options(path, cors::preflight);
    }
    routes.get(BASE, context -> guarded(context, this::discover));
    routes.post(BASE + "/{id}", context -> guarded(context, this::call));
    routes.post(BASE + "/{id}/feedback", context -> guarded(context, this::feedback));
  }

  /** Whether everything that answers is loaded, and what was passed over; no data of anybody. */
  public ObjectNode health() {
    ObjectNode health = JsonNodeFactory.instance.objectNode();
    boolean failed = engine.isCompletedExceptionally();
    health.put("status", failed ? "failed" : engine.isDone() ? "ok" : "loading");
    if (engine.isDone() && !failed) {
      health.put("ordersOfUnknownDrugs", engine.join().orderCards().passedOver());
    }
    return health;
  }

  private interface Work {
    ObjectNode answer(Context context) throws IOException;
  }

  private void guarded(Context context, Work work) {
    ObjectNode answer;
    try {
      answer = work.answer(context);
    } catch (HookProblem problem) {
      refuse(context, problem);
      return;
    } catch (IOException | RuntimeException fault) {
      Faults.report(fault);
      refuse(context, new HookProblem(HookError.OUR_FAULT, ""));
      return;
    }
    context.status(200).contentType(JSON + "; charset=utf-8").result(bytes(answer));
  }

  private static void refuse(Context context, HookProblem problem) {
    if (problem.error().status() == 401) {
      context.header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
    context
        .status(problem.error().status())
        .contentType("application/fhir+json; charset=utf-8")
        .result(bytes(Outcome.of(problem)));
  }

  private static byte[] bytes(ObjectNode json) {
    return json.toString().getBytes(UTF_8);
  }

  private ObjectNode discover(Context context) {
    admit(context, BASE);
    return Discovery.of(engine().prefetches(), version);
  }

  private ObjectNode call(Context context) throws IOException {
    String id = context.pathParam("id");
    admit(context, BASE + "/" + id);
    HookService service = service(id);
    return engine().desk().answer(service, body(context));
  }

  private ObjectNode feedback(Context context) throws IOException {
    String id = context.pathParam("id");
    String client = admit(context, BASE + "/" + id + "/feedback", BASE + "/" + id);
    HookService service = service(id);
    List<FeedbackEntry> entries = FeedbackEntry.read(body(context));
    HookDesk desk = engine().desk();
    List<Optional<Reminders.Shown>> shown = new ArrayList<>();
    entries.forEach(
        entry -> shown.add(desk.shown(entry.card()).filter(card -> card.service() == service)));
    store.store(client, service, entries, shown);
    for (int i = 0; i < entries.size(); i++) {
      FeedbackEntry entry = entries.get(i);
      shown.get(i).ifPresent(card -> desk.heard(entry, card));
    }
    return JsonNodeFactory.instance.objectNode();
  }

  private static HookService service(String id) {
    return HookService.of(id)
        .orElseThrow(() -> new HookProblem(HookError.NO_SUCH_SERVICE, "see " + BASE));
  }

  /** Who calls; a token may be meant for any of the paths, the first of which was called. */
  private String admit(Context context, String... paths) {
    if (cors.foreign(context)) {
      throw new HookProblem(HookError.FOREIGN_ORIGIN, "");
    }
    if (!gate.closed()) {
      if (!fromHere(context)) {
        throw new HookProblem(HookError.ONLY_THIS_MACHINE, "");
      }
      return NO_CLIENT;
    }
    List<String> audiences =
        List.of(paths).stream().flatMap(path -> addresses.audiences(path).stream()).toList();
    return gate.admit(context.header("Authorization"), audiences).issuer();
  }

  /** A program on this machine, not behind a proxy, and not led here by a foreign name. */
  private static boolean fromHere(Context context) {
    boolean proxied =
        context.header("Forwarded") != null || context.header("X-Forwarded-For") != null;
    String host = String.valueOf(context.header("Host")).toLowerCase(Locale.ROOT);
    String name = host.replaceFirst(":\\d+$", "");
    boolean named = List.of("localhost", "127.0.0.1", "[::1]").contains(name);
    try {
      return !proxied
          && named
          && InetAddress.getByName(context.req().getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static ObjectNode body(Context context) throws IOException {
    String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
    if (!type.equals(JSON) && !type.startsWith(JSON + ";")) {
      throw new HookProblem(HookError.WRONG_TYPE, "");
    }
    byte[] bytes;
    try (InputStream in = context.req().getInputStream()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new HookProblem(HookError.TOO_LARGE, "");
    }
    try {
      return StrictJson.object("body", new java.io.ByteArrayInputStream(bytes));
    } catch (InputException e) {
      throw new HookProblem(HookError.NOT_JSON, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
