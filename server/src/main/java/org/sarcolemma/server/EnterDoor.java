package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.sarcolemma.server.people.Role;

/** In with the address the server printed at its start, and out again. */
final class EnterDoor implements RegistryDoor {
  private final Gate gate;

  EnterDoor(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/enter", this::enter);
    routes.post("/sign-out", this::leave, Role.values());
  }

  private void enter(Context context) {
    String token = context.queryParam("token");
    gate.enter(context, token == null ? "" : token);
    context.redirect("/children", HttpStatus.SEE_OTHER);
  }

  private void leave(Context context) throws IOException {
    gate.form(context);
    gate.leave(context);
    context.redirect("/", HttpStatus.SEE_OTHER);
  }
}
