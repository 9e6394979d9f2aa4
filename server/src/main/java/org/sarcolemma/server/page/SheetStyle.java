package org.sarcolemma.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/** The style of a page made for paper, and what a content security policy must allow for it. */
public final class SheetStyle {
  private final String css;

  private SheetStyle(String css) {
    this.css = css;
  }

  /** The style of a printed plan. */
  public static SheetStyle plan() {
    return read("/org/sarcolemma/server/assets/plan-sheet.css");
  }

  /** The style of the one-page report. */
  static SheetStyle report() {
    return read("/org/sarcolemma/server/assets/report.css");
  }

  private static SheetStyle read(String file) {
    try (InputStream in = SheetStyle.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from this build");
      }
      return new SheetStyle(new String(in.readAllBytes(), UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The style itself. */
  public String css() {
    return css;
  }

  /** Its own style, nothing else. */
  public String policy() {
    String hash = Base64.getEncoder().encodeToString(Asset.sha256(css.getBytes(UTF_8)));
    return "default-src 'none'; style-src 'sha256-"
        + hash
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }
}
