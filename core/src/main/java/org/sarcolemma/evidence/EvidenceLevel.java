package org.sarcolemma.evidence;

/** What kind of work a figure rests on, strongest first. */
public enum EvidenceLevel {
  /** Consecutive or registered patients. */
  COHORT,
  /** Pooled from the literature: cases worth publishing are over-represented. */
  REVIEW,
  CASE_SERIES,
  /** An expert page or database without counts. */
  EXPERT,
  /** Nobody's publication: an assumption of this project. Never shown as evidence. */
  MEMORY;

  /** Whether this is an assumption and not evidence. */
  public boolean assumption() {
    return this == MEMORY;
  }
}
