package org.sarcolemma.server.answer;

import java.util.List;
import java.util.Optional;

/**
 * One diagnosis in the ranked list.
 *
 * @param rank 1 for the likeliest
 * @param id hypothesis id
 * @param label wording for clinicians
 * @param probability how likely, how sure
 * @param patients number of children behind it, in words
 * @param veryFew whether that is fewer than ten
 * @param open whether its reasons are shown
 * @param why its reasons, if they were asked for
 * @param subtypes finer diagnoses that make it up
 */
public record DiagnosisView(
    int rank,
    String id,
    String label,
    ProbabilityView probability,
    String patients,
    boolean veryFew,
    boolean open,
    Optional<WhyView> why,
    List<Subtype> subtypes) {

  /**
   * A finer diagnosis.
   *
   * @param id hypothesis id
   * @param label wording for clinicians
   * @param probability how likely, how sure
   */
  public record Subtype(String id, String label, ProbabilityView probability) {}

  /** Copies its list. */
  public DiagnosisView {
    subtypes = List.copyOf(subtypes);
  }
}
