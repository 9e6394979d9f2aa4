package org.sarcolemma.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/** The style of a printed plan, and what a content security policy must allow for it. */
public final class PlanSheet {
  private static final String STYLE = "/org/sarcolemma/server/assets/plan-sheet.css";

  private final String style = read();

  /** The style itself. */
  public String style() {
    return style;
  }

  /** Its own style, nothing else. */
  public String policy() {
    String hash = Base64.getEncoder().encodeToString(Asset.sha256(style.getBytes(UTF_8)));
    return "default-src 'none'; style-src 'sha256-"
        + hash
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }

  private static String read() {
    try (InputStream in = PlanSheet.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE + " is missing from this build");
      }
      return new String(in.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(STYLE, e);
    }
  }
}
