package org.sarcolemma.server.hooks;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Which web pages may call: those of origins the operator named, and no others. */
final class CorsGate {
  private static final String ORIGIN = "Origin";
  private static final String A_DAY = "86400";

  private final List<String> origins;

  CorsGate(List<String> origins) {
    this.origins = List.copyOf(origins);
  }

  /** Sets what lets the browser show an answer, also an answer that refuses. */
  void mark(Context context) {
    context.header("Vary", ORIGIN);
    if (allowed(context)) {
      context.header("Access-Control-Allow-Origin", String.valueOf(context.header(ORIGIN)));
      context.header("Access-Control-Expose-Headers", "Location, WWW-Authenticate");
      context.header("Cross-Origin-Resource-Policy", "cross-origin");
    }
  }

  /** Answers the browser's question whether it may call. */
  void preflight(Context context) {
    if (allowed(context)) {
      context.header("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
      context.header("Access-Control-Allow-Headers", "Authorization, Content-Type, Accept");
      context.header("Access-Control-Max-Age", A_DAY);
      if ("true".equals(context.header("Access-Control-Request-Private-Network"))) {
        context.header("Access-Control-Allow-Private-Network", "true");
      }
    }
    context.status(204);
  }

  /** Whether a web page of a foreign origin makes a call. */
  boolean foreign(Context context) {
    return context.header(ORIGIN) != null && !allowed(context);
  }

  private boolean allowed(Context context) {
    return Optional.ofNullable(context.header(ORIGIN)).filter(origins::contains).isPresent();
  }
}
