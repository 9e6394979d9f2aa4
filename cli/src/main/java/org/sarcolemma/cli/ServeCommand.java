package org.sarcolemma.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sarcolemma.ehr.SmartSites;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.server.CannotStartException;
import org.sarcolemma.server.Server;
import org.sarcolemma.server.ServerOptions;
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
          "Address to listen on. Default: this machine only. There is no log-in: anyone who can"
              + " reach another address can use the page.")
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
          "Address of this server as browsers see it. Default: http://localhost and the port.")
  private Optional<URI> publicUrl = Optional.empty();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ServerOptions options;
    try {
      options = new ServerOptions(host, port);
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
    SmartAccess smart = smart();
    Engine engine = console.engine();
    PublishedChildren published = PublishedChildren.load(engine.knowledge());
    Clock clock = Clock.system(ZoneId.systemDefault());
    try (Server server =
        Server.start(options, engine.sarcolemma(), published, smart, clock, console.out())) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      server.join();
      return Main.OK;
    } catch (CannotStartException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
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
