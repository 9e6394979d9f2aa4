package org.sarcolemma.server;

import org.sarcolemma.server.page.Assets;
import org.sarcolemma.server.page.Shell;

/**
 * What is the same around every page of this server.
 *
 * @param assets files that pages load
 * @param software version of this software
 * @param knowledge fingerprint of the knowledge
 */
record Shells(Assets assets, String software, String knowledge) {
  Shell of(String title, String section) {
    return new Shell(title, section, assets, software, knowledge);
  }
}
