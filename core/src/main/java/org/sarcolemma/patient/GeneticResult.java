package org.sarcolemma.patient;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How genes were tested. A disease in neither set is one of which it is not known whether the test
 * covered its genes.
 *
 * @param state what was done and what came of it
 * @param open ids of the diseases whose genes a negative test is known not to have covered; the
 *     test says nothing against them (SR-23)
 * @param covered ids of the diseases all of whose genes it is known to have covered
 */
public record GeneticResult(GeneticState state, SortedSet<String> open, SortedSet<String> covered) {
  /** Nothing known of genetic testing. */
  public static final GeneticResult NOT_DONE = of(GeneticState.NOT_DONE);

  /**
   * Copies its sets.
   *
   * @throws IllegalArgumentException when anything but a negative test covers genes or leaves them
   *     open, or does both for one disease
   */
  public GeneticResult {
    if (!state.negative() && !(open.isEmpty() && covered.isEmpty())) {
      throw new IllegalArgumentException("only a negative test covers genes, not " + state);
    }
    open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
    covered = Collections.unmodifiableSortedSet(new TreeSet<>(covered));
    if (!Collections.disjoint(open, covered)) {
      throw new IllegalArgumentException("a disease is covered or open, not both");
    }
  }

  /** A result of which it is not known what the test covered. */
  public static GeneticResult of(GeneticState state) {
    return new GeneticResult(state, new TreeSet<>(), new TreeSet<>());
  }
}
