package org.sarcolemma.server;

import io.javalin.http.Context;

/**
 * What every response tells the browser: load nothing from elsewhere, keep nothing, tell nobody.
 */
final class SecurityHeaders {
  private static final String POLICY = "Content-Security-Policy";
  private static final String OWN_FILES_ONLY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void set(Context context) {
    context.header(POLICY, OWN_FILES_ONLY);
    context.header("Cache-Control", "no-store");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  }

  static void policy(Context context, String policy) {
    context.header(POLICY, policy);
  }

  static void keepForEver(Context context) {
    context.header("Cache-Control", "public, max-age=31536000, immutable");
  }
}
