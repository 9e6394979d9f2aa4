package org.sarcolemma.testkit.population;

import java.util.List;

/**
 * One made-up patient.
 *
 * @param id as in {@code Patient/id}
 * @param story what he or she is for: ordinary, planted, a decoy and of which kind
 * @param mustBe ids of the screens that must find him or her, and no others
 * @param patient the Patient resource
 * @param resources all others, one JSON text each
 */
public record MadeUp(
    String id, String story, List<String> mustBe, String patient, List<String> resources) {
  /** Copies its lists. */
  public MadeUp {
    mustBe = List.copyOf(mustBe);
    resources = List.copyOf(resources);
  }
}
