package org.sarcolemma.server.answer;

import java.util.Set;

/**
 * Whose reasons are shown: always those of the first three diagnoses (SR-29), unless the reader
 * closed them, and of whichever the reader opened.
 *
 * @param opened ids the reader opened
 * @param closed ids the reader closed
 * @param all whether the reasons of every diagnosis are written, for pages without scripts
 */
public record Reasons(Set<String> opened, Set<String> closed, boolean all) {
  private static final int ALWAYS = 3;

  /** Copies its sets. */
  public Reasons {
    opened = Set.copyOf(opened);
    closed = Set.copyOf(closed);
  }

  /** Those of the first three. */
  public static Reasons ofTheFirstThree() {
    return new Reasons(Set.of(), Set.of(), false);
  }

  boolean open(String id, int place) {
    return !closed.contains(id) && (place <= ALWAYS || opened.contains(id));
  }
}
