package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Refuses requests that another web site makes a browser send to the registry. */
final class SameSite {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Optional<String> publicHost;

  /**
   * For one server.
   *
   * @param address under which browsers know it, where that is another than where it listens
   */
  SameSite(Optional<URI> address) {
    this.publicHost = address.map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT));
  }

  /**
   * Refuses a foreign name of this server (a name that a foreign site points at this machine would
   * make its scripts ours), and changes asked for by a page of another site.
   */
  void check(Context context) {
    String host = String.valueOf(context.header("Host")).toLowerCase(Locale.ROOT);
    if (!known(host)) {
      throw refused("This server is not known under that name.", "the address");
    }
    if (READS.contains(context.method())) {
      return;
    }
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    // Our own forms say "Origin: null", because our pages tell nobody where they come from.
    boolean foreign = origin != null && !origin.equals("null") && !known(authority(origin));
    if ((site != null && !OWN.contains(site)) || foreign) {
      throw refused("This was sent by a page of another web site. Nothing was saved.", "the form");
    }
  }

  private boolean known(String authority) {
    String name = authority.replaceFirst(":\\d*$", "");
    return LOOPBACK.contains(name) || publicHost.filter(name::equals).isPresent();
  }

  private static String authority(String origin) {
    return origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
  }

  private static RequestProblem refused(String what, String where) {
    return new RequestProblem(
        RequestProblem.FORBIDDEN, what, where, "a page opened at the address the server printed");
  }
}
