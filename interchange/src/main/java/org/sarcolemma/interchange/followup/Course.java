package org.sarcolemma.interchange.followup;

import java.util.List;
import org.sarcolemma.followup.Visit;

/**
 * What was measured of one patient.
 *
 * @param child whether the thresholds of children hold
 * @param visits by their days, at least one
 * @param incomplete item sheets without a total, each in a sentence
 */
public record Course(boolean child, List<Visit> visits, List<String> incomplete) {
  /** Copies its lists. */
  public Course {
    visits = List.copyOf(visits);
    incomplete = List.copyOf(incomplete);
  }
}
