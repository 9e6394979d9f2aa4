package org.sarcolemma.screen;

import java.util.Arrays;

/** A growing list of positions in a text. */
final class Positions {
  private int[] at = new int[64];
  private int size;

  void add(int position) {
    if (size == at.length) {
      at = Arrays.copyOf(at, size * 2);
    }
    at[size++] = position;
  }

  /** The same, in order. */
  int[] sorted() {
    int[] sorted = Arrays.copyOf(at, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
