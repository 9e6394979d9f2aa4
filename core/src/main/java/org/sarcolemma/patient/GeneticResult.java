package org.sarcolemma.patient;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How genes were tested.
 *
 * @param state what was done and what came of it
 * @param open ids of the diseases whose genes a negative test is known not to have covered; the
 *     test says nothing against them (SR-23). Empty when it is not known what the test covered
 */
public record GeneticResult(GeneticState state, SortedSet<String> open) {
  /** Nothing known of genetic testing. */
  public static final GeneticResult NOT_DONE =
      new GeneticResult(GeneticState.NOT_DONE, new TreeSet<>());

  /** Copies its set; only a negative test leaves diseases open. */
  public GeneticResult {
    if (!state.negative() && !open.isEmpty()) {
      throw new IllegalArgumentException("only a negative test leaves diseases open, not " + state);
    }
    open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
  }

  /** A result of which it is not known what the test covered. */
  public static GeneticResult of(GeneticState state) {
    return new GeneticResult(state, new TreeSet<>());
  }
}
