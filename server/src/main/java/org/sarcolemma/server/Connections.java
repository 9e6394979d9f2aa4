package org.sarcolemma.server;

import org.sarcolemma.server.hooks.HooksOptions;
import org.sarcolemma.server.smart.SmartAccess;

/**
 * How this server is connected with hospitals.
 *
 * @param hooks who may ask for cards
 * @param smart whose charts may open the page
 */
public record Connections(HooksOptions hooks, SmartAccess smart) {
  /** Only programs on this machine may ask for cards; no chart opens the page. */
  public static Connections none() {
    return new Connections(HooksOptions.closed(), SmartAccess.none());
  }
}
