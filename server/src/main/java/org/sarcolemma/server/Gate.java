package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.AuditAction;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.server.page.Visitor;
import org.sarcolemma.server.people.Person;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.people.SignedIn;

/**
 * Stands before every route of the registry: who is asking, and may they. Routes say in {@code
 * config.routes} which roles they need; one without a role is open to all and shows no child.
 *
 * <p>One person uses this server: whoever holds the address it printed at its start, which works
 * once.
 */
final class Gate {
  /** The cookie of whoever is signed in. */
  static final String COOKIE = "sarcolemma-session";

  private static final String VISITOR = "sarcolemma.visitor";
  private static final String TOKEN_FIELD = "csrf";
  private static final Person LOCAL =
      new Person("local", "this machine", EnumSet.allOf(Role.class));

  private final Optional<Registry> registry;
  private final SignedIn signedIn;
  private final SameSite site;
  private final boolean secure;
  private final AtomicReference<String> launch;

  /**
   * Before a registry.
   *
   * @param address under which browsers know this server, where that is another than where it
   *     listens
   */
  Gate(Optional<Registry> registry, Optional<URI> address, Clock clock) {
    this.registry = registry;
    this.signedIn = new SignedIn(clock);
    this.site = new SameSite(address);
    this.secure = address.filter(url -> "https".equalsIgnoreCase(url.getScheme())).isPresent();
    this.launch = new AtomicReference<>(signedIn.key());
  }

  /** What lets its first bearer in; empty text once used. */
  String launchToken() {
    return Optional.ofNullable(launch.get()).orElse("");
  }

  /** Runs before every matched route. */
  void admit(Context context) {
    Set<RouteRole> needed = context.routeRoles();
    if (needed.isEmpty()) {
      return;
    }
    site.check(context);
    Visitor visitor =
        signedIn
            .of(cookie(context))
            .orElseThrow(
                () ->
                    new RequestProblem(
                        RequestProblem.NOT_SIGNED_IN,
                        "You are not signed in, or did nothing for 15 minutes. Nothing was saved.",
                        "the registry",
                        "the address printed where the server was started; it works once, stop"
                            + " and start the server for a new one"));
    if (needed.stream().noneMatch(visitor.person().roles()::contains)) {
      note(
          visitor.person().account(),
          AuditAction.DENIED,
          context.method() + " of a route for " + needed);
      throw new RequestProblem(
          RequestProblem.FORBIDDEN,
          "Your account may not open this page.",
          "the address",
          "an account with another role; an administrator gives roles");
    }
    context.attribute(VISITOR, visitor);
  }

  /** Lets the first bearer of the launch token in, under a new session. */
  void enter(Context context, String token) {
    site.check(context);
    String expected = launchToken();
    boolean right =
        !expected.isEmpty() && same(expected, token) && launch.compareAndSet(expected, "");
    if (!right) {
      note(LOCAL.account(), AuditAction.SIGN_IN_FAILED, "launch token wrong or used before");
      throw new RequestProblem(
          RequestProblem.FORBIDDEN,
          "This address was used before or is wrong. It works once.",
          "the token",
          "a new one: stop the server, start it again and open the address it prints");
    }
    signedIn.close(cookie(context));
    note(LOCAL.account(), AuditAction.SIGN_IN, "launch token");
    setCookie(context, signedIn.open(LOCAL), "");
  }

  /** Ends the session of whoever is asking. */
  void leave(Context context) {
    signedIn.close(cookie(context));
    note(visitor(context).person().account(), AuditAction.SIGN_OUT, "");
    setCookie(context, "", "; Max-Age=0");
  }

  private void setCookie(Context context, String value, String more) {
    context.header(
        "Set-Cookie",
        COOKIE
            + "="
            + value
            + "; Path=/; HttpOnly; SameSite=Strict"
            + (secure ? "; Secure" : "")
            + more);
  }

  private static String cookie(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).orElse("");
  }

  private void note(String account, AuditAction action, String detail) {
    registry.ifPresent(
        open -> open.as(new Access(account, Purpose.OPERATIONS)).note(action, detail));
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
    if (!same(visitor(context).token(), given)) {
      throw new RequestProblem(
          RequestProblem.FORBIDDEN,
          "This form is too old or was not sent by a page of this server. Nothing was saved.",
          "the form",
          "the page opened again");
    }
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
