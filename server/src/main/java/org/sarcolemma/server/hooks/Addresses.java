package org.sarcolemma.server.hooks;

import java.net.URI;

/** Addresses of this server as callers and their browsers know them. */
final class Addresses {
  private final String base;

  Addresses(URI base) {
    this.base = base.toString();
  }

  URI page(String path) {
    return URI.create(base + path);
  }

  /** What a token for a call may name as its audience, the exact address first. */
  String service(String path) {
    return base + path;
  }
}
