package org.sarcolemma.treatment.regimen;

import java.util.List;

/**
 * Something to be known before the first dose; unanswered it is open, and an option with an open
 * check is not ready (SR-42).
 *
 * @param id stable id
 * @param question for people
 * @param drugs ids of drugs, or names of classes, it is asked for
 * @param source id of the source
 * @param verified whether it was read in the source
 */
public record PreTreatmentCheck(
    String id, String question, List<String> drugs, String source, boolean verified) {
  /** Copies its list. */
  public PreTreatmentCheck {
    drugs = List.copyOf(drugs);
  }

  /** Whether it is asked for a drug. */
  public boolean concerns(Drug drug) {
    return drugs.contains(drug.id()) || drug.facts().classes().stream().anyMatch(drugs::contains);
  }
}
