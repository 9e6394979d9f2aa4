package org.sarcolemma.registry.standing;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * When something was told to have happened.
 *
 * @param day on which it happened
 * @param position place of its event in the chain, which decides between two of one day
 */
public record Moment(LocalDate day, long position) implements Comparable<Moment> {
  private static final Comparator<Moment> ORDER =
      Comparator.comparing(Moment::day).thenComparing(Moment::position);

  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }
}
