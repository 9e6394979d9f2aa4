package org.sarcolemma.server;

import java.util.Optional;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.server.hooks.HooksOptions;
import org.sarcolemma.server.smart.SmartAccess;

/**
 * What this server is connected with.
 *
 * @param hooks who may ask for cards
 * @param smart whose charts may open the page
 * @param registry where children are kept; empty when nothing is kept. Whoever opened it closes it
 */
public record Connections(HooksOptions hooks, SmartAccess smart, Optional<Registry> registry) {
  /** Only programs on this machine may ask for cards; no chart opens the page; nothing is kept. */
  public static Connections none() {
    return new Connections(HooksOptions.closed(), SmartAccess.none(), Optional.empty());
  }

  /** The same with a registry. */
  public Connections with(Registry kept) {
    return new Connections(hooks, smart, Optional.of(kept));
  }
}
