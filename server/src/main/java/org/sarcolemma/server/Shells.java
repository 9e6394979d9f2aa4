package org.sarcolemma.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarcolemma.server.page.Assets;
import org.sarcolemma.server.page.Shell;
import org.sarcolemma.server.page.Visitor;

/**
 * What is the same around every page of this server.
 *
 * @param assets files that pages load
 * @param software version of this software
 * @param knowledge fingerprint of the knowledge
 * @param registry whether this server keeps a registry of children
 * @param silentRules rules that do not work at this moment (SR-54)
 */
record Shells(
    Assets assets,
    String software,
    String knowledge,
    boolean registry,
    Supplier<List<String>> silentRules) {
  /** Around a page that holds no child's data. */
  Shell of(String title, String section) {
    return of(title, section, Optional.empty());
  }

  /** Around a page of the registry. */
  Shell of(String title, String section, Visitor visitor) {
    return of(title, section, Optional.of(visitor));
  }

  private Shell of(String title, String section, Optional<Visitor> visitor) {
    return new Shell(
        title, section, assets, software, knowledge, registry, visitor, silentRules.get());
  }
}
