package org.sarcolemma.server.evidence;

import java.util.Optional;

/**
 * One line of an evidence page.
 *
 * @param term what it is
 * @param text what it says
 * @param link where it leads, if anywhere
 */
public record Fact(String term, String text, Optional<String> link) {
  static Fact of(String term, String text) {
    return new Fact(term, text, Optional.empty());
  }

  static Fact linked(String term, String text, String id) {
    return new Fact(term, text, Optional.of("/evidence/" + id));
  }

  /** Whether it leads away from this machine. */
  public boolean external() {
    return link.filter(address -> address.startsWith("http")).isPresent();
  }
}
