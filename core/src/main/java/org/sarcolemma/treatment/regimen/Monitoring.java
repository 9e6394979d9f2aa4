package org.sarcolemma.treatment.regimen;

import java.util.List;

/**
 * Something to look at during treatment.
 *
 * @param id stable id
 * @param text what, when, and what to do about it
 * @param drugs ids of drugs, or names of classes, it belongs to
 * @param source id of the source
 * @param verified whether it was read in the source
 */
public record Monitoring(
    String id, String text, List<String> drugs, String source, boolean verified) {
  /** Copies its list. */
  public Monitoring {
    drugs = List.copyOf(drugs);
  }

  /** Whether it belongs to a drug. */
  public boolean concerns(Drug drug) {
    return drugs.contains(drug.id()) || drug.facts().classes().stream().anyMatch(drugs::contains);
  }
}
