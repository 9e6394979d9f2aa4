package org.sarcolemma.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.sarcolemma.Canaries;
import org.sarcolemma.Canary;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.fhir.AskedCodes;
import org.sarcolemma.knowledge.CanaryFile;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.server.child.Synonyms;
import org.sarcolemma.server.evidence.EvidenceBook;
import org.sarcolemma.server.evidence.EvidenceDesk;
import org.sarcolemma.server.evidence.ForestWriter;
import org.sarcolemma.server.evidence.PooledWriter;
import org.sarcolemma.server.evidence.ReviewWriter;
import org.sarcolemma.server.hooks.HooksDoor;
import org.sarcolemma.server.page.Asset;
import org.sarcolemma.server.page.Assets;
import org.sarcolemma.server.page.EvidenceIndexPage;
import org.sarcolemma.server.page.EvidencePage;
import org.sarcolemma.server.page.Pages;
import org.sarcolemma.server.page.ProblemPage;
import org.sarcolemma.server.page.ReviewPage;
import org.sarcolemma.server.page.StartPage;
import org.sarcolemma.server.published.PublishedChildren;

/**
 * The web door: pages for one child at a time. Translates between browser and {@link Sarcolemma},
 * decides nothing, keeps no patient data, writes none to a log.
 *
 * <pre>{@code
 * try (Server server = Server.start(ServerOptions.onPort(8080), sarcolemma, published, System.out)) {
 *   server.join();
 * }
 * }</pre>
 */
public final class Server implements AutoCloseable {
  private static final int MOST_THREADS = 24;
  private static final int FEWEST_THREADS = 4;

  /** Set to true to measure this server beside one that does nothing; off otherwise. */
  private static final String ECHO_PROPERTY = "sarcolemma.echo";

  private static final String ECHO = "/echo";
  private static final int SERVER_ERROR = 500;
  private static final int UNAVAILABLE = 503;

  private final Javalin javalin;
  private final ServerOptions options;

  private final HooksDoor hooks;
  private final CanaryWatch watch;

  private Server(Javalin javalin, ServerOptions options, HooksDoor hooks, CanaryWatch watch) {
    this.watch = watch;
    this.javalin = javalin;
    this.options = options;
    this.hooks = hooks;
  }

  /**
   * Starts listening and says so in one line.
   *
   * @param options where to listen
   * @param sarcolemma who answers
   * @param published published children to try it on
   * @param out where the line goes
   * @throws CannotStartException when it cannot listen there
   */
  public static Server start(
      ServerOptions options, Sarcolemma sarcolemma, PublishedChildren published, PrintStream out)
      throws CannotStartException {
    return start(options, sarcolemma, published, Clock.system(ZoneId.systemDefault()), out);
  }

  /** The same with a clock of the caller's, which dates reports and judges dates typed in. */
  public static Server start(
      ServerOptions options,
      Sarcolemma sarcolemma,
      PublishedChildren published,
      Clock clock,
      PrintStream out)
      throws CannotStartException {
    return start(options, Connections.none(), sarcolemma, published, clock, out);
  }

  /** The same, connected with hospitals. */
  public static Server start(
      ServerOptions options,
      Connections connections,
      Sarcolemma sarcolemma,
      PublishedChildren published,
      Clock clock,
      PrintStream out)
      throws CannotStartException {
    if (connections.registry().isPresent() && !options.loopback()) {
      throw new CannotStartException(
          "--host "
              + options.host()
              + ": a registry is served on this machine only (--host 127.0.0.1), because there are"
              + " no accounts yet");
    }
    AtomicReference<URI> own = new AtomicReference<>(URI.create("http://localhost"));
    List<Canary> canaries = CanaryFile.load();
    CanaryWatch watch = new CanaryWatch(() -> Canaries.silent(sarcolemma, canaries));
    HooksDoor hooks =
        new HooksDoor(sarcolemma, connections.hooks(), softwareVersion(), own::get, clock);
    Routes routes = new Routes(sarcolemma, published, connections, hooks, watch, clock);
    Javalin javalin = Javalin.create(routes::configure);
    try {
      javalin.start(options.host(), options.port());
    } catch (JavalinBindException e) {
      javalin.stop();
      hooks.close();
      watch.close();
      throw new CannotStartException(
          "cannot listen on "
              + options.host()
              + " port "
              + options.port()
              + ": it is in use or not allowed; choose another with --port",
          e);
    }
    Server server = new Server(javalin, options, hooks, watch);
    String address = server.address();
    own.set(URI.create(address.substring(0, address.length() - 1)));
    hooks.awaitLoaded();
    out.println("Sarcolemma is ready: " + address + " (Ctrl+C stops it)");
    if (connections.registry().isPresent()) {
      out.println(
          "Registry of children, works once: "
              + address
              + "enter?token="
              + routes.gate.launchToken());
    }
    out.println(hooks.whoMayCall());
    return server;
  }

  /** Version of this software, as its build wrote it. */
  public static String softwareVersion() {
    return Optional.ofNullable(Server.class.getPackage().getImplementationVersion())
        .orElse("development build");
  }

  /** Address of the start page. */
  public String address() {
    return options.address(javalin.port());
  }

  /** Waits until the server has stopped. */
  public void join() throws InterruptedException {
    javalin.jettyServer().server().join();
  }

  @Override
  public void close() {
    javalin.stop();
    hooks.close();
    watch.close();
  }

  /** Which address leads where. */
  private static final class Routes {
    private final Knowledge knowledge;
    private final PublishedChildren published;
    private final Shells shells;
    private final Pages pages = new Pages();
    private final ChildDoor child;
    private final SmartDoor smart;
    private final TreatDoor treat;
    private final SectionDoor sections;
    private final AboutDoor about;
    private final FamilyDoor family;
    private final FhirDoor fhir;
    private final EvidenceDesk evidence;
    private final PooledWriter pooled;
    private final ForestWriter forests;
    private final Synonyms synonyms;
    private final ReviewWriter review;
    private final HooksDoor hooks;
    private final Gate gate;
    private final List<RegistryDoor> registryDoors;
    private final CanaryWatch watch;

    Routes(
        Sarcolemma sarcolemma,
        PublishedChildren published,
        Connections connections,
        HooksDoor hooks,
        CanaryWatch watch,
        Clock clock) {
      this.hooks = hooks;
      this.watch = watch;
      this.knowledge = sarcolemma.knowledge();
      this.published = published;
      this.shells =
          new Shells(
              Assets.load(),
              softwareVersion(),
              knowledge.version(),
              connections.registry().isPresent(),
              watch::silent);
      this.gate = new Gate(connections.registry(), connections.hooks().publicUrl(), clock);
      Workspace workspace = new Workspace(gate, shells, pages, sarcolemma, clock);
      this.registryDoors =
          connections.registry().map(open -> RegistryDoors.of(workspace)).orElse(List.of());
      this.synonyms = Synonyms.shipped();
      this.child = new ChildDoor(sarcolemma, published, synonyms, shells, pages, clock);
      this.smart =
          new SmartDoor(
              connections.smart(),
              AskedCodes.observations(CodeBook.shipped(knowledge)),
              child,
              shells,
              pages,
              clock);
      this.treat = new TreatDoor(knowledge, shells, pages, clock);
      this.sections = new SectionDoor(knowledge, shells, pages);
      this.family = new FamilyDoor(shells, pages, clock);
      this.fhir = new FhirDoor(knowledge, clock);
      this.evidence = new EvidenceDesk(knowledge, EvidenceBook.shipped());
      this.about = new AboutDoor(sarcolemma, evidence, shells, pages);
      this.forests = new ForestWriter(knowledge);
      this.review = new ReviewWriter(knowledge);
      this.pooled = new PooledWriter(sarcolemma);
    }

    void configure(JavalinConfig config) {
      config.startup.showJavalinBanner = false;
      config.startup.showOldJavalinVersionWarning = false;
      config.startup.startupWatcherEnabled = false;
      config.http.compressionStrategy = CompressionStrategy.GZIP;
      config.http.maxRequestSize = Body.MOST_BYTES;
      config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
      config.jetty.modifyHttpConfiguration(Routes::tellNothingOfTheServer);
      config.routes.before(SecurityHeaders::set);
      config.routes.beforeMatched(gate::admit);
      config.routes.get("/", this::start);
      config.routes.get("/child", child::empty);
      config.routes.get("/child/demo/{id}", child::published);
      config.routes.post("/child/answer", child::answer);
      config.routes.post("/child/report", child::report);
      config.routes.post("/child/record", child::record);
      config.routes.get("/smart", smart::hospitals);
      config.routes.get("/smart/launch", smart::launch);
      config.routes.get("/smart/open", smart::open);
      config.routes.get("/smart/callback", smart::callback);
      config.routes.get("/smart/chart", smart::chart);
      config.routes.get("/treat", treat::empty);
      config.routes.post("/treat", treat::fromChild);
      config.routes.post("/treat/plan", treat::plan);
      config.routes.post("/treat/sheet", treat::sheet);
      config.routes.post("/treat/calendar", treat::calendar);
      config.routes.get("/order", treat::emptyOrder);
      config.routes.post("/order", treat::order);
      config.routes.get("/dose", treat::emptyDose);
      config.routes.post("/dose", treat::dose);
      config.routes.get("/evidence", this::evidenceIndex);
      config.routes.get("/evidence/review", this::review);
      config.routes.get("/evidence/{id}", this::evidence);
      config.routes.get("/read", sections::index);
      config.routes.get("/read/{id}", sections::section);
      config.routes.get("/how", about::how);
      config.routes.get("/model-card", about::modelCard);
      config.routes.get("/family", family::empty);
      config.routes.post("/family", family::sheet);
      config.routes.get("/assets/{name}", this::asset);
      config.routes.get("/fhir/metadata", fhir::metadata);
      config.routes.get("/fhir/{type}/{id}", fhir::read);
      config.routes.get("/openapi.yaml", this::openApi);
      config.routes.get("/health", this::health);
      hooks.configure(config.routes);
      registryDoors.forEach(door -> door.configure(config.routes));
      if (Boolean.getBoolean(ECHO_PROPERTY)) {
        config.routes.post(ECHO, Routes::echo);
      }
      config.routes.exception(RequestProblem.class, this::problem);
      config.routes.exception(Exception.class, this::fault);
      config.routes.error(RequestProblem.NOT_FOUND, this::noSuchPage);
    }

    private static void echo(Context context) throws IOException {
      byte[] body = context.req().getInputStream().readNBytes(HooksDoor.MOST_BYTES);
      context.contentType("application/octet-stream").result(body);
    }

    private static void tellNothingOfTheServer(HttpConfiguration http) {
      http.setSendServerVersion(false);
    }

    private void start(Context context) {
      long assumptions = knowledge.rows().all().stream().filter(r -> r.assumption()).count();
      StartPage.Counts counts =
          new StartPage.Counts(
              knowledge.rows().all().size() - assumptions,
              assumptions,
              knowledge.references().values().stream().filter(r -> !r.estimate()).count(),
              knowledge.tree().leaves().size());
      html(
          context,
          pages.start(
              new StartPage(
                  shells.of("Start", "start"), published.children(), published.others(), counts)));
    }

    private void evidenceIndex(Context context) {
      String sought = Objects.requireNonNullElse(context.queryParam("find"), "").strip();
      if (!sought.isEmpty() && evidence.find(sought).isPresent()) {
        context.redirect("/evidence/" + sought);
        return;
      }
      html(
          context,
          pages.evidenceIndex(
              new EvidenceIndexPage(
                  shells.of("Evidence", "evidence"),
                  evidence.diseases(),
                  evidence.findings(),
                  evidence.others(),
                  evidence.references(),
                  synonyms,
                  sought)));
    }

    private void review(Context context) {
      html(
          context,
          pages.review(
              new ReviewPage(
                  shells.of("The review today", "evidence"),
                  review.all(),
                  review.childrenCounted())));
    }

    private void evidence(Context context) {
      String id = context.pathParam("id");
      html(
          context,
          evidence
              .find(id)
              .map(
                  view ->
                      pages.evidence(
                          new EvidencePage(
                              shells.of(id, "evidence"),
                              view.with(pooled.withoutRow(id)),
                              pooled.of(id),
                              forests.of(id))))
              .orElseThrow(
                  () ->
                      new RequestProblem(
                          RequestProblem.NOT_FOUND,
                          "Nothing has this id.",
                          "/evidence/",
                          "the id of a row (F0013), a statement (S-4-23), a publication, a finding"
                              + " or a disease")));
    }

    private void asset(Context context) {
      Asset asset =
          shells
              .assets()
              .find(context.pathParam("name"))
              .orElseThrow(
                  () ->
                      new RequestProblem(
                          RequestProblem.NOT_FOUND,
                          "There is no such file.",
                          "/assets/",
                          "a file"));
      SecurityHeaders.keepForEver(context);
      context.contentType(asset.type()).result(asset.bytes());
    }

    private void problem(RequestProblem problem, Context context) {
      problem(context, problem.status(), problem.what(), problem.where(), problem.expected());
    }

    /** Says nothing of the cause: a message of ours could hold what somebody typed. */
    private void fault(Exception fault, Context context) {
      Faults.report(fault);
      problem(
          context,
          SERVER_ERROR,
          "Sarcolemma could not answer. This is our fault. Do not use an older answer on the"
              + " screen.",
          context.path(),
          "the same request again; if that fails, the log of the server names the place");
    }

    private void openApi(Context context) throws IOException {
      try (InputStream in = Server.class.getResourceAsStream("openapi.yaml")) {
        context
            .contentType("application/yaml; charset=utf-8")
            .result(Objects.requireNonNull(in, "openapi.yaml is part of this jar").readAllBytes());
      }
    }

    private void health(Context context) {
      ObjectNode health = hooks.health();
      if (!watch.silent().isEmpty()) {
        health.put("status", "failed");
        watch.silent().forEach(health.putArray("silentRules")::add);
      }
      context
          .status(health.path("status").asText().equals("failed") ? UNAVAILABLE : 200)
          .contentType("application/json; charset=utf-8")
          .result(health.toString());
    }

    private void noSuchPage(Context context) {
      if (String.valueOf(context.res().getContentType()).startsWith("application/fhir+json")) {
        return;
      }
      if (String.valueOf(context.result()).isEmpty()
          || !String.valueOf(context.contentType()).startsWith("text/html")) {
        problem(
            context,
            RequestProblem.NOT_FOUND,
            "There is no such page.",
            "the address",
            "/, /child, /treat, /order, /dose, /read or /evidence");
      }
    }

    private void problem(Context context, int status, String what, String where, String expected) {
      context.status(status);
      html(
          context,
          pages.problem(
              new ProblemPage(shells.of("Problem", "none"), status, what, where, expected)));
    }

    private static void html(Context context, byte[] page) {
      context.contentType("text/html; charset=utf-8").result(page);
    }
  }
}
