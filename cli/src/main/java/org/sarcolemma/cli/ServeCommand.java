package org.sarcolemma.cli;

import java.util.concurrent.Callable;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.server.CannotStartException;
import org.sarcolemma.server.Server;
import org.sarcolemma.server.ServerOptions;
import org.sarcolemma.server.published.PublishedChildren;
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
    Engine engine = console.engine();
    PublishedChildren published = PublishedChildren.load(engine.knowledge());
    try (Server server = Server.start(options, engine.sarcolemma(), published, console.out())) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      server.join();
      return Main.OK;
    } catch (CannotStartException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }
}
