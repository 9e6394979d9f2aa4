package org.sarcolemma.followup;

import java.util.List;

/**
 * What is watched between two visits besides the published scores.
 *
 * @param single measures looked at alone
 * @param flare signs that make somebody look for a flare
 * @param sustained no active disease for months
 * @param checkpoint when a treatment should have done something
 */
public record Watch(
    List<SingleResponse> single, FlareSigns flare, SustainedRule sustained, Checkpoint checkpoint) {
  /** Copies its list. */
  public Watch {
    single = List.copyOf(single);
  }
}
