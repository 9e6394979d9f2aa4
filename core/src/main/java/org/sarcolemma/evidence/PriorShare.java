package org.sarcolemma.evidence;

import org.sarcolemma.patient.AgeGroup;

/**
 * How a family of diseases divides among its members before anything is known of the patient.
 *
 * @param setting where the patient is seen, or {@code any}
 * @param ageGroup child or adult
 * @param hypothesis the member
 * @param share its share of its parent, 0 to 1; shares of one family sum to one
 * @param patients effective patients behind the division of the family
 * @param reference reference id
 * @param comment how the share was reached
 */
public record PriorShare(
    String setting,
    AgeGroup ageGroup,
    String hypothesis,
    double share,
    double patients,
    String reference,
    String comment) {

  /** The setting of a share that is the same everywhere. */
  public static final String ANY_SETTING = "any";

  /** Refuses shares outside 0 to 1. */
  public PriorShare {
    if (!(share >= 0 && share <= 1) || !(patients > 0)) {
      throw new IllegalArgumentException(
          "prior of " + hypothesis + " in " + setting + ": share " + share + " of " + patients);
    }
  }
}
