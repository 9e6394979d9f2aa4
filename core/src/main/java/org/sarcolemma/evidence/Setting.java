package org.sarcolemma.evidence;

import java.util.List;

/**
 * Where the patient is seen, which decides what is likely before anything is asked.
 *
 * @param id for example {@code neuromuscular_clinic}
 * @param label wording for clinicians
 * @param averageOf settings this one averages; empty for a real setting
 */
public record Setting(String id, String label, List<String> averageOf) {
  /** Copies its list. */
  public Setting {
    averageOf = List.copyOf(averageOf);
  }
}
