package org.sarcolemma.interchange;

import java.util.List;
import org.sarcolemma.patient.Patient;

/**
 * What an input says of a patient.
 *
 * @param id the input's own id of the patient; empty when it has none
 * @param patient what is known
 * @param notUsed what the input said besides, with reasons
 * @param used where each fact was found, with its date; empty for a form that is the facts itself
 */
public record ReadPatient(String id, Patient patient, List<NotUsed> notUsed, List<Used> used) {
  /** Copies its lists. */
  public ReadPatient {
    notUsed = List.copyOf(notUsed);
    used = List.copyOf(used);
  }

  /** An input that is the facts itself. */
  public ReadPatient(String id, Patient patient, List<NotUsed> notUsed) {
    this(id, patient, notUsed, List.of());
  }
}
