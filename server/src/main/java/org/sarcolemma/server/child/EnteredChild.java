package org.sarcolemma.server.child;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Sex;

/**
 * What a form means.
 *
 * @param patient everything that could be read
 * @param setting id of the setting that decides the prior
 * @param ck creatine kinase as entered, for display
 * @param refused values that are not used, with the reason
 */
public record EnteredChild(
    Patient patient, String setting, Optional<CkEntry> ck, Map<Field, String> refused) {

  /** Copies its map. */
  public EnteredChild {
    Map<Field, String> reasons = new EnumMap<>(Field.class);
    reasons.putAll(refused);
    refused = Collections.unmodifiableMap(reasons);
  }

  /** Whether anything at all is known that could move a probability. */
  public boolean nothingKnown() {
    return patient.findings().isEmpty()
        && patient.quantities().isEmpty()
        && patient.onset().isEmpty()
        && patient.sex() == Sex.UNKNOWN;
  }
}
