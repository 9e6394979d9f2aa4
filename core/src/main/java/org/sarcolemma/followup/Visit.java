package org.sarcolemma.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was measured on one day. What is not here was not measured.
 *
 * @param day of the visit
 * @param scores at most one of each scale
 */
public record Visit(LocalDate day, List<Score> scores) {
  /** Copies its list; refuses a scale that stands twice. */
  public Visit {
    scores = List.copyOf(scores);
    long scales = scores.stream().map(score -> score.scale().id()).distinct().count();
    if (scales < scores.size()) {
      throw new IllegalArgumentException(day + ": one scale stands twice");
    }
  }

  /** The score of a scale. */
  public Optional<Score> score(String scale) {
    return scores.stream().filter(score -> score.scale().id().equals(scale)).findFirst();
  }
}
