package org.sarcolemma.server;

import io.javalin.router.JavalinDefaultRoutingApi;

/** Some routes of the registry. Each names the roles it needs; {@link Gate} asks for them. */
interface RegistryDoor {
  /** Adds its routes. */
  void configure(JavalinDefaultRoutingApi routes);
}
