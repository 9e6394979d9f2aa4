package org.sarcolemma.followup;

/** How much a patient has improved, by the total improvement score. */
public enum Degree {
  /** Less than minimal. */
  NONE,
  /** Minimal improvement. */
  MINIMAL,
  /** Moderate improvement. */
  MODERATE,
  /** Major improvement. */
  MAJOR
}
