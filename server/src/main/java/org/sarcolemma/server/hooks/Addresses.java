package org.sarcolemma.server.hooks;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Addresses of this server as callers and their browsers know them: the one the operator told, else
 * the one it listens on, which this machine knows by several names.
 */
final class Addresses {
  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

  private final Optional<URI> told;
  private final Supplier<URI> own;

  Addresses(Optional<URI> told, Supplier<URI> own) {
    this.told = told;
    this.own = own;
  }

  /** Address of the server, without a slash at the end. */
  URI base() {
    return told.orElseGet(own);
  }

  URI page(String path) {
    return URI.create(base() + path);
  }

  /** What a token for a call may name as its audience, the exact address first. */
  List<String> audiences(String path) {
    URI base = base();
    Stream<String> exact = Stream.of(base + path);
    boolean here = told.isEmpty() && THIS_MACHINE.contains(base.getHost());
    Stream<String> others =
        here
            ? THIS_MACHINE.stream()
                .filter(name -> !name.equals(base.getHost()))
                .map(name -> base.getScheme() + "://" + name + ":" + base.getPort() + path)
            : Stream.of();
    return Stream.concat(exact, others).toList();
  }
}
