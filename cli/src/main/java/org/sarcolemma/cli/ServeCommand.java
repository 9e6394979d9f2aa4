package org.sarcolemma.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.ehr.SmartSites;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.store.StoreAddress;
import org.sarcolemma.server.CannotStartException;
import org.sarcolemma.server.Connections;
import org.sarcolemma.server.Server;
import org.sarcolemma.server.ServerOptions;
import org.sarcolemma.server.hooks.CdsClientsFile;
import org.sarcolemma.server.hooks.HooksOptions;
import org.sarcolemma.server.published.PublishedChildren;
import org.sarcolemma.server.smart.SmartAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The web page, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the web page on this machine until Ctrl+C.")
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--port", defaultValue = "8080", description = "Port. Default: 8080.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = ServerOptions.LOOPBACK,
      description =
          "Address to listen on. Default: this machine only. There is no log-in on another"
              + " address: anyone who can reach it can use the page, so a registry is not served"
              + " there.")
  private String host = ServerOptions.LOOPBACK;

  @Option(
      names = "--smart-sites",
      paramLabel = "FILE",
      description =
          "Hospitals whose charts may open the page (SMART App Launch): JSON, {\"sites\": [{\"name\","
              + " \"fhirServer\", \"clientId\", and \"keyFile\" where we have a key}]}.")
  private Optional<Path> smartSites = Optional.empty();

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "Address under which browsers and callers know this server. Default: where it listens.")
  private Optional<URI> publicUrl = Optional.empty();

  @Option(
      names = "--cds-clients",
      paramLabel = "FILE",
      description =
          "Who may call CDS Hooks, as JSON: {\"clients\": [{\"iss\": URL, \"jwks\": FILE}]}."
              + " Without it only programs on this machine are answered.")
  private @Nullable Path clients;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      description = "Origin of web pages that may call CDS Hooks. May be repeated.")
  private List<String> origins = new ArrayList<>();

  @Option(
      names = "--fhir-server",
      paramLabel = "URL",
      description = "FHIR server from which missing data may be fetched. May be repeated.")
  private List<URI> fhirServers = new ArrayList<>();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Folder for the registry of children and for answers to cards. Default: nothing is kept"
              + " and there is no registry.")
  private @Nullable Path data;

  @Option(
      names = "--db",
      paramLabel = "URL",
      description =
          "Registry in PostgreSQL instead: jdbc:postgresql://host/database?user=NAME. The password"
              + " belongs into ~/.pgpass.")
  private @Nullable String db;

  @Option(
      names = "--snooze-days",
      paramLabel = "DAYS",
      defaultValue = "" + HooksOptions.SNOOZE_DAYS,
      description =
          "Days for which a card that was overridden with a reason is kept back. Default: 30."
              + " Critical cards are never kept back.")
  private int snoozeDays = HooksOptions.SNOOZE_DAYS;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ServerOptions options;
    Connections connections;
    Clock clock = Clock.system(ZoneId.systemDefault());
    try {
      options = new ServerOptions(host, port);
      connections = new Connections(hooks(), smart(), Optional.empty());
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
    Optional<StoreAddress> kept = registry();
    if (kept.isEmpty()) {
      return serve(options, connections, clock);
    }
    try (Registry registry = Registry.open(kept.get(), clock)) {
      return serve(options, connections.with(registry), clock);
    }
  }

  private int serve(ServerOptions options, Connections connections, Clock clock)
      throws InterruptedException {
    Engine engine = console.engine();
    PublishedChildren published = PublishedChildren.load(engine.knowledge());
    try (Server server =
        Server.start(options, connections, engine.sarcolemma(), published, clock, console.out())) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      server.join();
      return Main.OK;
    } catch (CannotStartException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Where the registry is; a database named goes before the folder. */
  private Optional<StoreAddress> registry() {
    if (db != null) {
      return Optional.of(StoreAddress.url(db));
    }
    return Optional.ofNullable(data).map(StoreAddress::folder);
  }

  private HooksOptions hooks() {
    return new HooksOptions(
        publicUrl,
        clients == null ? List.of() : CdsClientsFile.read(clients),
        origins,
        fhirServers,
        Optional.ofNullable(data),
        snoozeDays);
  }

  private SmartAccess smart() {
    SmartSites sites = smartSites.map(SmartSites::read).orElseGet(SmartSites::none);
    URI address = publicUrl.orElseGet(() -> URI.create("http://localhost:" + port));
    if (!Set.of("http", "https").contains(String.valueOf(address.getScheme()))
        || address.getHost() == null
        || address.toString().endsWith("/")) {
      throw new InputException(
          "--public-url "
              + address
              + ": http(s)://host[:port] without a slash at the end expected");
    }
    return new SmartAccess(sites, address);
  }
}
