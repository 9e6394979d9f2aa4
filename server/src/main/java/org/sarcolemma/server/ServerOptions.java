package org.sarcolemma.server;

/**
 * Where the server listens.
 *
 * @param host address to bind; the loopback address lets nobody in but this machine
 * @param port port, or 0 for any free one
 */
public record ServerOptions(String host, int port) {
  /** Reached from this machine only. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final int HIGHEST_PORT = 65_535;

  /** Refuses ports that cannot be. */
  public ServerOptions {
    if (host.isBlank()) {
      throw new IllegalArgumentException("host is empty; expected a name or an address");
    }
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("port " + port + " is outside 0 to " + HIGHEST_PORT);
    }
  }

  /** This machine only, on a port. */
  public static ServerOptions onPort(int port) {
    return new ServerOptions(LOOPBACK, port);
  }

  /** Whether only programs of this machine can reach it. */
  boolean loopback() {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }

  /** Address as a person types it. */
  String address(int boundPort) {
    String name = host.equals(LOOPBACK) || host.equals("0.0.0.0") ? "localhost" : host;
    return "http://" + (name.indexOf(':') >= 0 ? "[" + name + "]" : name) + ":" + boundPort + "/";
  }
}
