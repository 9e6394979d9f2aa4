package org.sarcolemma.interchange;

import java.util.List;
import org.sarcolemma.patient.Patient;

/**
 * What an input says of a patient.
 *
 * @param id the input's own id of the patient; empty when it has none
 * @param patient what is known
 * @param notUsed what the input said besides, with reasons
 */
public record ReadPatient(String id, Patient patient, List<NotUsed> notUsed) {
  /** Copies its list. */
  public ReadPatient {
    notUsed = List.copyOf(notUsed);
  }
}
