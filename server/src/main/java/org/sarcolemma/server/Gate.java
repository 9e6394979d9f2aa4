package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.server.page.Visitor;
import org.sarcolemma.server.people.Person;
import org.sarcolemma.server.people.Role;

/**
 * Stands before every route of the registry: who is asking, and may they. Routes say in {@code
 * config.routes} which roles they need; one without a role is open to all and shows no child.
 */
final class Gate {
  private static final String VISITOR = "sarcolemma.visitor";
  private static final String TOKEN_FIELD = "csrf";

  private final Optional<Registry> registry;
  private final String token = random();

  Gate(Optional<Registry> registry) {
    this.registry = registry;
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Runs before every matched route. */
  void admit(Context context) {
    Set<RouteRole> needed = context.routeRoles();
    if (needed.isEmpty()) {
      return;
    }
    Person person = new Person("local", "this machine", EnumSet.allOf(Role.class));
    context.attribute(VISITOR, new Visitor(person, token));
  }

  /** Who is asking; only on routes that need a role. */
  Visitor visitor(Context context) {
    return Optional.<Visitor>ofNullable(context.attribute(VISITOR))
        .orElseThrow(() -> new IllegalStateException("this route needs no role"));
  }

  /** The registry as whoever is asking uses it. */
  Session session(Context context, Purpose purpose) {
    return registry
        .orElseThrow(() -> new IllegalStateException("no registry"))
        .as(new Access(visitor(context).person().account(), purpose));
  }

  /**
   * Fields of the posted form, without the token.
   *
   * @throws RequestProblem when it does not come from a page of ours
   */
  Fields form(Context context) throws IOException {
    Fields fields = Fields.read(Body.form(context));
    check(context, fields.text(TOKEN_FIELD));
    return fields;
  }

  /** Refuses a request that does not carry the token of whoever is asking. */
  void check(Context context, String given) {
    byte[] expected = visitor(context).token().getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))) {
      throw new RequestProblem(
          RequestProblem.FORBIDDEN,
          "This form is too old or was not sent by a page of this server. Nothing was saved.",
          "the form",
          "the page opened again");
    }
  }
}
