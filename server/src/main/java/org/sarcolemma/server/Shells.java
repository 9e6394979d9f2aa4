package org.sarcolemma.server;

import java.util.List;
import java.util.function.Supplier;
import org.sarcolemma.server.page.Assets;
import org.sarcolemma.server.page.Shell;

/**
 * What is the same around every page of this server.
 *
 * @param assets files that pages load
 * @param software version of this software
 * @param knowledge fingerprint of the knowledge
 * @param silentRules rules that do not work at this moment (SR-54)
 */
record Shells(
    Assets assets, String software, String knowledge, Supplier<List<String>> silentRules) {
  Shell of(String title, String section) {
    return new Shell(title, section, assets, software, knowledge, silentRules.get());
  }
}
