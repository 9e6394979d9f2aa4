package org.sarcolemma.patient;

/** Which evidence a patient is nearest to: that of children or that of adults. */
public enum AgeGroup {
  /** First symptom before 18 years. */
  CHILD,
  /** First symptom at 18 years or later: outside the purpose of this software (SR-03). */
  ADULT,
  /** Not told; evidence of children and adults counts alike, and the output says so. */
  UNKNOWN
}
