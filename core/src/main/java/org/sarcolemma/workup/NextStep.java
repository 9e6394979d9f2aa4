package org.sarcolemma.workup;

import java.util.List;
import org.sarcolemma.differential.Prospect;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.Urgency;

/**
 * A test worth doing next.
 *
 * @param test the test
 * @param informationBits expected information about the diagnosis, in bits, 0 or more
 * @param recommendedBy recommendations that ask for it, whatever its information
 * @param urgency how soon: the most urgent recommendation, else routine
 * @param prospects its possible results, likeliest first; empty when it answers nothing that is
 *     weighed
 */
public record NextStep(
    MedicalTest test,
    double informationBits,
    List<Recommendation> recommendedBy,
    Urgency urgency,
    List<Prospect> prospects) {
  /** Copies its lists. */
  public NextStep {
    recommendedBy = List.copyOf(recommendedBy);
    prospects = List.copyOf(prospects);
  }
}
