package org.sarcolemma.followup;

/** The six core set measures of myositis (IMACS), by which response is judged. */
public enum Measure {
  /** Physician's global assessment of disease activity. */
  PHYSICIAN_GLOBAL("physician global activity"),
  /** Parent's or patient's global assessment. */
  PARENT_GLOBAL("parent or patient global activity"),
  /** Manual muscle testing or the Childhood Myositis Assessment Scale. */
  STRENGTH("muscle strength"),
  /** Childhood Health Assessment Questionnaire. */
  FUNCTION("physical function"),
  /** A muscle enzyme. */
  ENZYME("muscle enzyme"),
  /** Activity outside the muscle. */
  EXTRAMUSCULAR("activity outside the muscle");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** Wording for clinicians. */
  public String label() {
    return label;
  }
}
