package org.sarcolemma;

import org.sarcolemma.patient.Patient;

/**
 * A made-up patient for whom one rule must speak. When it does not, the rule is broken and nobody
 * would notice (SR-54).
 *
 * @param kind what kind of rule
 * @param rule id of the rule
 * @param patient the patient
 * @param setting where the patient is seen
 */
public record Canary(Kind kind, String rule, Patient patient, String setting) {
  /** Kinds of rules that are watched. */
  public enum Kind {
    /** What cannot wait. */
    RED_FLAG,
    /** Advice of the review. */
    ADVICE
  }
}
