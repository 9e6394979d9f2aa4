package org.sarcolemma.server.published;

import java.util.List;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.server.answer.NotUsedView;

/**
 * One published patient.
 *
 * @param id opaque id that tells nothing of the diagnosis
 * @param label who and what was found, never what it was
 * @param patient what was known at the work-up: no antibodies, no causal variant
 * @param notUsed what the case file holds and the software does not use
 * @param truth what it was
 */
public record PublishedChild(
    String id, String label, Patient patient, List<NotUsedView> notUsed, Truth truth) {

  /** Copies its list. */
  public PublishedChild {
    notUsed = List.copyOf(notUsed);
  }

  /** How much was known: findings answered and quantities measured. */
  public int known() {
    return patient.findings().size() + patient.quantities().size();
  }

  /**
   * What the publication says it was.
   *
   * @param diagnosis diagnosis in words
   * @param decidedBy antibodies or variant that decided it, empty if not printed
   * @param firstTakenFor earlier diagnosis, empty if none is printed
   * @param source the publication
   * @param seen how much of it was seen
   */
  public record Truth(
      String diagnosis, String decidedBy, String firstTakenFor, String source, String seen) {}
}
