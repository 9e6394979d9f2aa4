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
 * @param burden for the child, 1 or more, with that of a sample not yet taken
 * @param recommendedBy recommendations that ask for it, whatever its information
 * @param urgency how soon: the most urgent recommendation, else routine
 * @param prospects its possible results, likeliest first; empty when it answers nothing that is
 *     weighed
 */
public record NextStep(
    MedicalTest test,
    double informationBits,
    int burden,
    List<Recommendation> recommendedBy,
    Urgency urgency,
    List<Prospect> prospects) {
  /** Copies its lists. */
  public NextStep {
    recommendedBy = List.copyOf(recommendedBy);
    prospects = List.copyOf(prospects);
  }

  /** What it tells for what it costs the child: bits per unit of burden. */
  public double bitsPerBurden() {
    return informationBits / burden;
  }
}
